// A page's Markdown to its HTML: rendered, read once into a tree, walked, written. Eleventy asks for it.
import type { PageData } from "@11ty/eleventy";
import type { MarkdownIt, Token } from "markdown-it";
import { attributeLists } from "./attribute-lists.ts";
import { dialect } from "./dialect.ts";
import { footnotes } from "./footnotes.ts";
import { harmlessHtml } from "./harmless-html.ts";
import { markdownAttribute } from "./markdown-attribute.ts";
import { type PlacedFinding, placedFindings } from "./placed-findings.ts";
import { hasSlip } from "./slip.ts";
import { deepFinding, deepTag, tooDeep } from "./too-deep.ts";
import { readAsBrowser, readTidy, write } from "./tree.ts";
import type { Walk } from "./walk.ts";

const plain = pageDialect();
/** Reading attribute lists costs a look at every token: only a text that has one pays. */
const withAttributeLists = fullDialect();

/** A page's HTML without its layout, and what is wrong with it; with an error it must not be published. */
export type PageHtml = { html: string; findings: PlacedFinding[] };

/**
 * Renders one page, and judges what came of it as a whole.
 *
 * @param text the page's Markdown, its front matter taken off
 * @param page which page it is, for the walks
 * @param walks what looks at the tree before it is written, in order
 */
export async function pageHtml(text: string, page: PageData, walks: Walk[]): Promise<PageHtml> {
  const md = text.includes("{:") ? withAttributeLists : plain;
  const env = {};
  const tokens = md.parse(text, env);
  const html = md.renderer.render(tokens, md.options, env);
  const isRaw = tokens.some(isRawHtml);
  if (isRaw && deepTag(html) !== undefined) return { html: "", findings: [deepFinding(text)] };
  const { tree, flaws } = isRaw ? await readAsBrowser(html) : { tree: readTidy(html), flaws: [] };
  const isJudged = isRaw || md === withAttributeLists;
  const ownWalks = isJudged ? [harmlessHtml, markdownAttribute, ...walks] : walks;
  if (isRaw && tooDeep(tree)) return { html: "", findings: [deepFinding(text)] };
  let isFlawed = flaws.length > 0 || hasSlip(env);
  for (const walk of ownWalks) {
    await walk(tree, page, () => {
      isFlawed = true;
    });
  }
  if (!isFlawed) return { html: write(tree), findings: [] };
  const { broken, told } = await placedFindings(fullDialect(), text, page, ownWalks);
  return { html: write(tree), findings: isRaw ? [...broken, ...told] : told };
}

/** What `walks` tell of a page that is rendered already, each thing where it is written. */
export async function findingsOf(
  text: string,
  page: PageData,
  walks: Walk[],
): Promise<PlacedFinding[]> {
  return (await placedFindings(fullDialect(), text, page, walks)).told;
}

function fullDialect(): MarkdownIt {
  return pageDialect().use(attributeLists);
}

function pageDialect(): MarkdownIt {
  return dialect({ html: true }).use(footnotes);
}

function isRawHtml(token: Token): boolean {
  return (
    token.type === "html_block" ||
    token.type === "html_inline" ||
    (token.children?.some(isRawHtml) ?? false)
  );
}
