// A page's own text as it would come out, for the property tests.
import { expect } from "vitest";
import { lineSteps, textSteps } from "../../src/build/pipeline.ts";
import { type Page, readSite } from "../../src/content/index.ts";
import { hasErrors } from "../../src/diagnostics/index.ts";
import { ImageLibrary } from "../../src/images/index.ts";
import { renderText } from "../../src/markdown/index.ts";
import { projectWith, put } from "../build/project.ts";
import { misplaced } from "./misplaced.ts";

const file = "content/team.md";
const head = "---\nlayout: default\nlang: en\ntitle: Team\n---\n";
const root = projectWith({ [file]: head });
const { site } = readSite(root);
const images = new ImageLibrary(site);

/** Far more than any takes. What takes a reader forever would take it minutes. */
const longest = 2000;

/**
 * The HTML of a page's Markdown, or undefined where an error keeps it from being published. Holds that it
 * takes no time, and that each diagnostic has its place.
 */
export async function publishedText(body: string): Promise<string | undefined> {
  put(`${root}/${file}`, head + body);
  return (await published({ body, bodyStart: head.length }))?.html;
}

/** The HTML of one line of front matter, or undefined where an error keeps it from being published. */
export async function publishedLine(lead: string): Promise<string | undefined> {
  return (await published({ data: { layout: "default", lead } }))?.lines.lead;
}

async function published(changed: Partial<Page>) {
  const page = site.pages.byFile.get(file);
  if (!page) throw new Error(`There is no ${file}.`);
  const body = changed.body ?? "";
  const source = { file, text: head + body };
  const start = performance.now();
  const { text, diagnostics } = await renderText(
    { ...page, body, source, ...changed },
    { textSteps, lineSteps },
    {
      site,
      images,
    },
  );
  expect(performance.now() - start).toBeLessThan(longest);
  if (changed.body !== undefined)
    expect(diagnostics.filter((diagnostic) => misplaced(diagnostic, root))).toEqual([]);
  return hasErrors(diagnostics) ? undefined : text;
}
