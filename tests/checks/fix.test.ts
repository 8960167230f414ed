import { readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSite } from "../../src/build/index.ts";
import { fixDiagnostics, proseDiagnostics } from "../../src/checks/index.ts";
import { readSite } from "../../src/content/index.ts";
import { renderText } from "../../src/markdown/index.ts";
import { page, sources, temporarySite } from "./temporary-site.ts";

function read(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}

const about = "content/about.md";
const aboutText = page("default", "About", "## Us");
const leaders = "_data/leadership.yaml";
const leadersText = sources[leaders] ?? "";

test.for([
  { file: about, right: aboutText, written: aboutText.replace("title:", "titel:"), line: 4 },
  {
    file: about,
    right: `\uFEFF${aboutText.replaceAll("\n", "\r\n")}`,
    written: `\uFEFF${aboutText.replaceAll("\n", "\r\n").replace("description", "descripton")}`,
    line: 5,
  },
  { file: leaders, right: leadersText, written: leadersText.replace("role", "rôle"), line: 2 },
  { file: leaders, right: leadersText, written: leadersText.replace("bio", '"Bio"'), line: 3 },
])("a misspelt key is mended: $written", async ({ file, right, written, line }) => {
  const root = temporarySite({ ...sources, [file]: written });

  const fixed = fixDiagnostics(root, await checkSite(root));

  expect(fixed.map(({ summary }) => summary)).toEqual([
    `${file}: mended line ${line} (unknown-key)`,
  ]);
  expect(read(root, file)).toBe(right);
  expect(await checkSite(root)).toEqual([]);
});

test.for([
  ["a misspelt key that is there already", "titel: Us"],
  ["another generator's key, whose value may not fit,", "slug: us"],
] as const)("%s is left to its author", async ([, line]) => {
  const written = aboutText.replace("title:", `${line}\ntitle:`);
  const root = temporarySite({ ...sources, [about]: written });

  expect(fixDiagnostics(root, await checkSite(root))).toEqual([]);
  expect(read(root, about)).toBe(written);
});

async function htmlOf(root: string): Promise<string> {
  const { site } = readSite(root);
  const page = site.pages.byFile.get(about);
  if (!page) throw new Error("There is no such page.");
  return (await renderText(page, { textSteps: [], lineSteps: [] }, { site })).text.html;
}

test("headings without a space become headings, and nothing else changes", async () => {
  const body = `##Where

#AfroPython

\`\`\`
##code
\`\`\`

    ##code

<div>
##HTML
</div>

At nine
###When`;
  const root = temporarySite({ ...sources, [about]: page("default", "About", body) });
  const before = await htmlOf(root);
  const pages = readSite(root).site.pages.all.map(({ source, bodyStart }) => ({
    ...source,
    bodyStart,
  }));

  const [fixed] = fixDiagnostics(root, await proseDiagnostics(pages));

  expect(fixed?.summary).toBe(`${about}: mended line 8 (prose) and line 23 (prose)`);
  expect(await htmlOf(root)).toBe(
    before
      .replace("<p>##Where</p>", "<h2>Where</h2>")
      .replace("<p>At nine\n###When</p>", "<p>At nine</p>\n<h3>When</h3>"),
  );
});

test("of two fixes of the same characters the first is written", () => {
  const root = temporarySite({ [about]: "one two" });
  const at = (start: number, end: number, text: string) => ({
    file: about,
    line: 1,
    column: 1,
    rule: "prose" as const,
    severity: "warning" as const,
    message: "",
    fix: { range: { start, end }, text },
  });

  fixDiagnostics(root, [at(4, 7, "2"), at(2, 5, "X"), at(0, 3, "1"), at(0, 3, "one")]);

  expect(read(root, about)).toBe("1 2");
});

test("what a symbolic link leads to stays as it is", async () => {
  const written = aboutText.replace("title:", "titel:");
  const root = temporarySite({ ...sources, [about]: written });
  const diagnostics = await checkSite(root);
  renameSync(join(root, about), join(root, "elsewhere.md"));
  symlinkSync(join(root, "elsewhere.md"), join(root, about));

  expect(fixDiagnostics(root, diagnostics)).toEqual([]);
  expect(read(root, "elsewhere.md")).toBe(written);
});
