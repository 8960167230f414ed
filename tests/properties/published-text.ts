// A page's own text as it would come out, for the property tests.
import { expect } from "vitest";
import { SiteTexts } from "../../src/checks/site-texts.ts";
import { pageSources } from "../../src/content/index.ts";
import { Gallery } from "../../src/images/index.ts";
import { pagesOf, WrittenStyles } from "../../src/site/index.ts";
import { projectWith, put } from "../build/project.ts";
import { misplaced } from "./misplaced.ts";

const root = projectWith({ "content/team.md": "---\ntitle: Team\n---\n" });
const pages = pagesOf(pageSources(root));
const gallery = new Gallery({ root, prefix: "/" });
const written = new WrittenStyles();
const texts = new SiteTexts({ root, prefix: "/", pages: () => pages, gallery, written });
const page = { inputPath: "content/team.md", url: "/team/" };
const head = "---\nlayout: default\nlang: en\ntitle: Team\n---\n";

/** Far more than any takes. What takes a reader forever would take it minutes. */
const longest = 2000;

/**
 * The HTML of a page's Markdown, or undefined where a mistake keeps it from being published. Holds that
 * it takes no time, and that what is told has its place.
 */
export async function publishedText(body: string): Promise<string | undefined> {
  put(`${root}/content/team.md`, head + body);
  const start = performance.now();
  const { html, diagnostics } = await texts.page({ page, data: { layout: "default" }, body });
  expect(performance.now() - start).toBeLessThan(longest);
  expect(diagnostics.filter((diagnostic) => misplaced(diagnostic, root))).toEqual([]);
  return diagnostics.some(({ severity }) => severity === "error") ? undefined : html;
}

/** The HTML of one line of front matter, or undefined where a mistake keeps it from being published. */
export async function publishedLine(lead: string): Promise<string | undefined> {
  const { diagnostics } = await texts.page({ page, data: { layout: "default", lead }, body: "" });
  const isWrong = diagnostics.some(({ severity }) => severity === "error");
  return isWrong ? undefined : texts.inline(lead, page);
}
