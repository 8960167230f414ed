import { unescape as decode } from "node:querystring";
import { type ChildNode, isTag } from "domhandler";
import type { Env, MarkdownIt } from "markdown-it";
import { escapeHtml, type Range } from "../diagnostics/index.ts";

/** Where the HTML of a block starts, and the lines of the Markdown that it comes from, `end` exclusive. */
type Block = { start: number; first: number; end: number; isRaw: boolean };

/** The HTML of a text with its blocks; `hasHtml`: whether an author wrote some of it. */
export type RenderedText = { html: string; blocks: Block[]; hasHtml: boolean };

/** Renders Markdown as markdown-it does, and keeps where each block begins. */
export function renderBlocks(md: MarkdownIt, text: string, env: Env): RenderedText {
  const tokens = md.parse(text, env);
  const { renderer, options } = md;
  const blocks: Block[] = [];
  let html = "";
  let hasHtml = false;
  for (const [index, token] of tokens.entries()) {
    const isRaw = token.type === "html_block";
    // A table's cells know no lines; their row does.
    if (token.map)
      blocks.push({ start: html.length, first: token.map[0], end: token.map[1], isRaw });
    hasHtml ||= isRaw || (token.children?.some(({ type }) => type === "html_inline") ?? false);
    const rule = renderer.rules[token.type];
    if (token.type === "inline") html += renderer.renderInline(token.children ?? [], options, env);
    else if (rule) html += rule(tokens, index, options, env, renderer);
    else html += renderer.renderToken(tokens, index, options);
  }
  return { html, blocks, hasHtml };
}

/** What is looked for in the Markdown. */
type Wanted = { words: string; isName?: boolean; isAtEnd?: boolean };

/** Finds where the HTML of a page was written. */
export class Positions {
  readonly #body: string;
  readonly #rendered: RenderedText;
  #lines: number[] | undefined;

  constructor(body: string, rendered: RenderedText) {
    this.#body = body;
    this.#rendered = rendered;
  }

  /**
   * The range of a node's words; where they can't be found, of the line that the node begins in.
   * @param words an address, or an attribute's name or value; without them the node itself is meant
   */
  ofNode(node: ChildNode, words?: string): Range {
    const { html } = this.#rendered;
    const offset = startOf(node, words);
    if (words === undefined) {
      // Where an element ends nobody knows.
      const [tag = ""] = /^<[^>]*>?/.exec(html.slice(offset)) ?? [];
      return this.#restOfLine(this.#find(offset, { words: tag }).start);
    }
    if (!isTag(node)) return this.#find(offset, { words });
    const { start, isRaw } = this.#blockAt(offset);
    // A block that Markdown made has its attribute list at its end, behind those of what stands in it.
    const isAtEnd = !isRaw && start === offset && endsWithList.test(node.name);
    return this.#find(offset, { words, isName: words in node.attribs, isAtEnd });
  }

  /** The same of words at an offset in the HTML. */
  ofOffset(offset: number, words: string): Range {
    return this.#find(offset, { words });
  }

  /** The range of a line, counted from 0, without the signs of the quotation that it stands in. */
  ofLine(line: number): Range {
    return this.#restOfLine(this.#startOfLine(line));
  }

  #find(offset: number, { words, isName = false, isAtEnd = false }: Wanted): Range {
    const { html } = this.#rendered;
    const block = this.#blockAt(offset);
    const { from, row } = isAtEnd
      ? { from: this.#startOfLine(block.first), row: offset }
      : this.#locate(offset, block);
    // The HTML of a line has its words in the same order.
    const before = block.isRaw ? "" : html.slice(row, offset);
    const text = this.#body.slice(from, Math.max(from, this.#startOfLine(block.end)));
    for (const written of words ? new Set([words, decode(words), escapeHtml(words)]) : []) {
      const places = placesOf(written, text, isName);
      const count = isAtEnd ? places.length : placesOf(escapeHtml(words), before, isName).length;
      const at = places[Math.min(count, places.length - 1)];
      if (at !== undefined) return { start: from + at, end: from + at + written.length };
    }
    const [sign, tag] = signs.find(([, tag]) => html.startsWith(tag, offset)) ?? ["", ""];
    const at = tag ? indexesOf(sign, text)[indexesOf(tag, before).length] : 0;
    return this.#restOfLine(from + (at ?? 0));
  }

  /**
   * Where in the Markdown an offset stands: in raw HTML exactly, else the line.
   * @returns `row` is where the HTML of that line begins
   */
  #locate(offset: number, { start, first, end, isRaw }: Block): { from: number; row: number } {
    const { html } = this.#rendered;
    const rows = html.slice(start, offset).split("\n");
    const line = first + rows.length - 1;
    // Behind the last line stand end tags, and in a table's row its other cells.
    if (line >= end) return { from: this.#startOfLine(end - 1), row: start };
    const from = this.#startOfLine(line);
    const column = rows.at(-1)?.length ?? 0;
    const row = offset - column;
    if (!isRaw) return { from, row };
    // Raw HTML comes out as it is written, without what stands before it in a list or a quotation.
    const [written = ""] = html.slice(row).split("\n", 1);
    const [source = ""] = this.#body.slice(from).split(/[\r\n]/, 1);
    return { from: from + Math.max(0, source.indexOf(written)) + column, row };
  }

  #blockAt(offset: number): Block {
    const { blocks } = this.#rendered;
    const none = { start: 0, first: 0, end: 1, isRaw: false };
    return blocks.findLast(({ start }) => start <= offset) ?? none;
  }

  #restOfLine(start: number): Range {
    const [rest = ""] = this.#body.slice(start).split(/[\r\n]/, 1);
    const from = start + rest.length - rest.replace(/^[ \t>]+/, "").length;
    return { start: from, end: Math.max(from, start + rest.trimEnd().length) };
  }

  #startOfLine(line: number): number {
    this.#lines ??= [
      0,
      ...Array.from(this.#body.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length),
    ];
    return this.#lines[line] ?? this.#body.length;
  }
}

const endsWithList = /^(?:blockquote|h[1-6]|ol|p|pre|table|ul)$/;

/** What Markdown writes for the beginning of a tag. */
const signs: readonly (readonly [sign: string, tag: string])[] = [
  ["![", "<img "],
  ["[", "<a "],
];

/** Where words stand in a text: rather in an address or an attribute than in a text that says the same. */
function placesOf(words: string, text: string, isName = false): number[] {
  // The tree has names in small letters.
  const all = indexesOf(words, isName ? text.toLowerCase() : text);
  const likely = all.filter((at) =>
    isName
      ? /^\s*=/.test(text.slice(at + words.length, at + words.length + 9)) &&
        !/[\w-]/.test(text.charAt(at - 1))
      : /[(#"'=<]/.test(text.charAt(at - 1)),
  );
  return likely.length > 0 ? likely : all;
}

function indexesOf(words: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push(at);
  return found;
}

/** parse5 keeps where attributes stand, which the type doesn't say. */
type WithAttributes = { attrs?: Record<string, { startOffset: number }>; startOffset?: number };

/** Where a node begins, or its attribute of a name. */
function startOf(node: ChildNode, name = ""): number {
  const { sourceCodeLocation: location, startIndex, parent } = node;
  const { attrs }: WithAttributes = location ?? {};
  const start = attrs?.[name]?.startOffset ?? location?.startOffset ?? startIndex;
  if (typeof start === "number") return start;
  // What a browser adds by itself, such as a table's body, stands where its parent does.
  return parent && isTag(parent) ? startOf(parent) : 0;
}
