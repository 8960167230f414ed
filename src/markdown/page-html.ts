// A page's Markdown to its HTML: rendered, read once into a tree, walked, written. Eleventy asks for it.
import type { PageData } from "@11ty/eleventy";
import type { Document } from "domhandler";
import type { MarkdownIt, Token } from "markdown-it";
import { attributeLists } from "./attribute-lists.ts";
import { dialect } from "./dialect.ts";
import { footnotes } from "./footnotes.ts";
import { markdownAttribute } from "./markdown-attribute.ts";
import { readAsBrowser, readTidy, write } from "./tree.ts";
import type { Walk } from "./walk.ts";

const plain = pageDialect();
/** Reading attribute lists costs a look at every token: only a text that has one pays. */
const withAttributeLists = pageDialect().use(attributeLists);

/**
 * The HTML of one page, without its layout.
 *
 * @param text the page's Markdown, its front matter taken off
 * @param page which page it is, for the walks
 * @param walks what looks at the tree before it is written, in order
 */
export async function pageHtml(text: string, page: PageData, walks: Walk[]): Promise<string> {
  const md = text.includes("{:") ? withAttributeLists : plain;
  const env = {};
  const tokens = md.parse(text, env);
  const html = md.renderer.render(tokens, md.options, env);
  const tree = tokens.some(isRawHtml) ? await treeOfRawHtml(html) : readTidy(html);
  for (const walk of walks) await walk(tree, page);
  return write(tree);
}

async function treeOfRawHtml(html: string): Promise<Document> {
  const tree = await readAsBrowser(html);
  markdownAttribute(tree);
  return tree;
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
