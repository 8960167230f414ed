// Inline Markdown, for a line of front matter or data: emphasis, links, code. Asked by the check of texts
// and, through a filter, by templates.
import type { PageData } from "@11ty/eleventy";
import type { ChildNode, Document } from "domhandler";
import { getElementsByTagName, textContent } from "domutils";
import type { Finding, Tell } from "../diagnostics/index.ts";
import { blocksInLine } from "./blocks-in-line.ts";
import { dialect } from "./dialect.ts";
import { marksInLine } from "./lost-notes.ts";
import { type PlacedFinding, placedFindings } from "./placed-findings.ts";
import { hasSlip } from "./slip.ts";
import { tagsInLine } from "./tags-in-line.ts";
import { readTidy, write } from "./tree.ts";

const line = lineDialect();

function lineDialect() {
  return dialect({ html: false }).use(tagsInLine).use(marksInLine).use(blocksInLine);
}

/** A walk that waits for nothing, as a template's filter must not. */
export type LineWalk = (tree: Document, page: PageData, tell: Tell<ChildNode>) => void;

/**
 * The HTML of one line of Markdown. Blocks and HTML stay text.
 *
 * @param page the page whose line it is
 * @param walk looks at its tree
 */
export function inline(
  text: string,
  page: PageData,
  walk: LineWalk,
  tell: Tell<ChildNode>,
): string {
  const tree = readTidy(line.renderInline(text));
  walk(tree, page, tell);
  return write(tree);
}

/** What `walks` tell of such a line, each thing where it stands in `text`. */
export async function findingsInLine(
  text: string,
  page: PageData,
  walks: LineWalk[],
): Promise<PlacedFinding[]> {
  const env = {};
  let isFlawed = false;
  const tree = readTidy(line.renderer.render(line.parseInline(text, env), line.options, env));
  for (const walk of walks) {
    walk(tree, page, () => {
      isFlawed = true;
    });
  }
  if (!isFlawed && !hasSlip(env)) return [];
  return (await placedFindings(lineDialect(), text, page, walks, true)).told;
}

/** What such a line says, in plain text. */
export function inlineText(text: string): string {
  return textContent(readTidy(line.renderInline(text)));
}

/** A walk over a line: tells its pictures, which have no room there. */
export const withoutPictures: LineWalk = (tree, _page, tell) => {
  for (const picture of getElementsByTagName("img", tree)) tell(picture, misplacedPicture);
};

const misplacedPicture: Finding = {
  rule: "image-in-line",
  message: "a picture can't stand in this line",
  hint: "put it into the page's text, below the front matter",
};
