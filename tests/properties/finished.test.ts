// Whatever authors write, a finished page acts as its layout does, and no more.
import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { checkSite } from "../../src/build/index.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { type Files, projectWith } from "../build/project.ts";
import { siteWith } from "../build/site.ts";
import { actsOf } from "./acts.ts";
import { html, markdown, words } from "./arbitraries.ts";
import { runs, timeout } from "./runs.ts";

/** A page costs a build's time, so that few are tried; of those, what is told keeps most from a build. */
const numRuns = Math.ceil(runs.numRuns / 4);

// What closes a tag, or names an attribute and its value, is refused.
const harmful = fc.constantFrom(
  ...[`"><script>alert(1)`, "</title <style>", "'-->", "</script <script>alert(1)//"],
  ...["<svg/onload=alert(1)>", "</main <body>", "&lt script&gt", "\\u003cscript\\u003e"],
);
const line = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(words, harmful).map((parts) => parts.join(" ")) },
  { weight: 1, arbitrary: fc.oneof(words, html) },
);
// Most of it is told, which would keep the whole page away.
const text = fc.oneof(words, words, markdown, html);

const page: Arbitrary<string> = fc
  .record(
    { title: line, description: line, heading: words, lead: words, text },
    { requiredKeys: ["title", "description", "text"] },
  )
  .map(({ text, ...data }) => pageWith(data, text));

function pageWith(data: Record<string, string | undefined>, text: string): string {
  const keys = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\nlayout: default\nlang: en\n${keys.join("")}---\n\n${text}\n`;
}

const plain = pageWith(
  { title: "Plain", description: "A page.", heading: "A page", lead: "A line." },
  "A text.",
);

test("a finished page acts as its layout does, and no more", { timeout }, async () => {
  const written = fc.sample(page, { ...runs, numRuns });
  const files = Object.fromEntries(written.map((text, index) => [`content/p${index}.md`, text]));
  const harmless = await withoutMistakes({ ...files, "content/plain.md": plain });
  const { published, diagnostics, read } = await siteWith(harmless);
  expect(diagnostics.filter(isError)).toEqual([]);
  expect(published).toBe(true);
  const pages = Object.keys(harmless).map((file) =>
    file.replace(/^content\/(.*)\.md$/, "$1/index.html"),
  );
  const acts = actsOf(read("plain/index.html"));
  for (const path of pages) expect(actsOf(read(path)), path).toEqual(acts);
  // Or nothing of what may come out was looked at.
  expect(pages.length).toBeGreaterThan(numRuns / 20);
});

/** Those of the files in which nothing is told that would keep them from being published. */
async function withoutMistakes(files: Files): Promise<Files> {
  const root = projectWith(files);
  const diagnostics = await checkSite(root);
  const broken = new Set(diagnostics.filter(isError).map(({ file }) => file));
  return Object.fromEntries(Object.entries(files).filter(([file]) => !broken.has(file)));
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
