import type { Document } from "domhandler";
import { layoutNamed, type Page, type Site } from "../content/index.ts";
import {
  type Diagnostic,
  diagnosticAt,
  mostPerFile,
  type Range,
  toWrite,
} from "../diagnostics/index.ts";
import { type AttributeListEnv, attributeLists } from "./attribute-lists.ts";
import { dialect } from "./dialect.ts";
import { type FootnoteEnv, footnotes, unusedNotes } from "./footnotes.ts";
import { renderLines } from "./front-matter-lines.ts";
import { Positions, renderBlocks } from "./positions.ts";
import { sectionsOf } from "./sections.ts";
import { parseTidy, serialize } from "./tree.ts";
import type { Text, TextContext, TextStep } from "./types.ts";

const plain = dialect({ html: true }).use(footnotes);
// Reading attribute lists costs a look at every token: only a text that has one pays.
const withAttributeLists = dialect({ html: true }).use(footnotes).use(attributeLists);

/** The steps over a page's text, and over each line of Markdown in its front matter. */
export type TextSteps<Context extends TextContext> = {
  textSteps: readonly TextStep<Context>[];
  lineSteps: readonly TextStep<Context>[];
};

/**
 * Renders one page: its Markdown is parsed once, read into one tree, handed to the steps in order, and
 * written. With an error among the diagnostics it must not be published.
 * @param more what the steps ask for beside the page
 */
export async function renderText<Context extends TextContext>(
  page: Page,
  { textSteps, lineSteps }: TextSteps<Context>,
  more: Omit<Context, Exclude<keyof TextContext, "site">> & { site: Site },
): Promise<{ text: Text; diagnostics: Diagnostic[] }> {
  const text: Text = {
    page,
    html: "",
    sections: [],
    ids: new Set(),
    links: [],
    images: new Set(),
    styles: [],
    lines: { heading: [], headingText: "", lead: "", parts: [] },
  };
  const env: FootnoteEnv & AttributeListEnv = {};
  const hasLists = page.body.includes("{:");
  const rendered = renderBlocks(hasLists ? withAttributeLists : plain, page.body, env);
  const positions = new Positions(page.body, rendered);
  const diagnostics: Diagnostic[] = [];
  const at = ({ start, end }: Range) => ({
    start: page.bodyStart + start,
    end: page.bodyStart + end,
  });

  const diagnostic: TextContext["diagnostic"] = (where, rule, { words, ...wording }) => {
    const range = "start" in where ? where : positions.ofNode(where, words);
    return diagnosticAt(page.source, at(range), rule, wording);
  };
  function add(found: Diagnostic): void {
    if (diagnostics.length > mostPerFile || diagnostics.some((one) => isSame(one, found))) return;
    const isLast = diagnostics.length === mostPerFile;
    diagnostics.push(isLast ? { ...found, ...tooMany } : found);
  }
  const report: TextContext["report"] = (...reported) => {
    if (diagnostics.length <= mostPerFile) add(diagnostic(...reported));
  };
  const context = { ...more, page, text, diagnostic, report, add } as unknown as Context;

  for (const line of env.unattached ?? [])
    report(positions.ofLine(line), "attribute-list", {
      message: "this {: … } stands below nothing that could take it, and is left out",
      hint: "put it on the line below what it is for, without an empty line between; for an entry of a list, at the end of the entry's own line",
    });
  for (const { label, range } of unusedNotes(env, page.body))
    report(range, "unused-footnote", {
      message: "nothing in the text refers to this note, and it would be left out",
      hint: `write its mark behind the words that it is for: [^${toWrite(label)}]`,
    });
  text.lines = await renderLines(context, lineSteps);
  const tree = rendered.hasHtml
    ? await authorTree(rendered.html, positions, context)
    : parseTidy(rendered.html);
  if (!tree) return { text, diagnostics };
  for (const step of textSteps) await step(tree, context);
  text.html = serialize(tree);
  if (layoutNamed(page.data.layout)?.hasSections) text.sections = sectionsOf(tree);
  return { text, diagnostics };
}

const tooMany = {
  rule: "too-many-diagnostics",
  severity: "error",
  message: "here and below are more mistakes of this page",
  hint: "mend the ones above first, then look again",
} as const;

// Of an element that is left open a browser makes several, which its author wrote once.
function isSame(one: Diagnostic, { rule, line, column, message }: Diagnostic): boolean {
  return one.rule === rule && one.line === line && one.column === column && one.message === message;
}

/** The tree of a page with raw HTML; undefined where it is too deep. */
async function authorTree(
  html: string,
  positions: Positions,
  { report }: TextContext,
): Promise<Document | undefined> {
  const { parseAuthorHtml } = await import("./author-html.ts");
  const { tree, errors } = parseAuthorHtml(html);
  for (const { rule, offset, words, ...wording } of errors)
    report(positions.ofOffset(offset, words), rule, wording);
  return errors[0]?.rule === "deep-nesting" ? undefined : tree;
}
