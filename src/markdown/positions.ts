import { unescape as decode } from "node:querystring";
import type { ChildNode } from "domhandler";
import { isTag } from "domhandler";
import { textContent } from "domutils";
import type { Env, MarkdownIt } from "markdown-it";
import type { Range } from "../diagnostics/index.ts";

/** HTML, and for each of its blocks where it starts and which lines of the Markdown it comes from. */
export type PositionedHtml = { html: string; blocks: { start: number; lines: [number, number] }[] };

/** Renders Markdown as markdown-it does, and keeps the lines of each block. */
export function renderBlocks(
  md: MarkdownIt,
  text: string,
  env: Env,
): PositionedHtml & { hasHtml: boolean } {
  const tokens = md.parse(text, env);
  const { renderer, options } = md;
  const blocks: PositionedHtml["blocks"] = [];
  let html = "";
  let hasHtml = false;
  for (const [index, token] of tokens.entries()) {
    // A table's cells know no lines; their row does.
    if (token.map) blocks.push({ start: html.length, lines: [token.map[0], token.map[1]] });
    if (token.type === "html_block") hasHtml = true;
    if (token.type === "inline") {
      hasHtml ||= token.children?.some(({ type }) => type === "html_inline") ?? false;
      html += renderer.renderInline(token.children ?? [], options, env);
    } else {
      const rule = renderer.rules[token.type];
      html += rule
        ? rule(tokens, index, options, env, renderer)
        : renderer.renderToken(tokens, index, options);
    }
  }
  return { html, blocks, hasHtml };
}

/** Finds where the nodes of a page's tree were written. Repeated words are found one after the other. */
export class Positions {
  readonly #body: string;
  readonly #rendered: PositionedHtml;
  #lines: number[] | undefined;
  readonly #found = new Map<string, number>();

  constructor(body: string, rendered: PositionedHtml) {
    this.#body = body;
    this.#rendered = rendered;
  }

  /** The range of the words in the Markdown that a node came from, or else the first line of that. */
  ofNode(node: ChildNode, words?: string): Range {
    const offset = startOf(node);
    return this.ofOffset(
      offset,
      words || this.#tagAt(offset),
      isTag(node) && node.name === "a" ? `[${textContent(node)}]` : "",
    );
  }

  /** The same of an offset in the HTML. */
  ofOffset(offset: number, words: string | undefined, otherwise = ""): Range {
    const { blocks } = this.#rendered;
    const block = blocks.findLast(({ start }) => start <= offset);
    const [first, last] = block?.lines ?? [0, 1];
    const start = this.#startOfLine(first);
    const end = Math.max(start, this.#startOfLine(last));
    const lines = this.#body.slice(start, end);
    for (const wanted of [words, words && decode(words), otherwise]) {
      if (!wanted) continue;
      const key = `${start} ${wanted}`;
      const at = indexOfWords(lines, wanted, this.#found.get(key) ?? 0);
      if (at < 0) continue;
      this.#found.set(key, at + wanted.length);
      return { start: start + at, end: start + at + wanted.length };
    }
    const [, indent = "", line = ""] = /^(\s*)([^\r\n]*)/.exec(lines) ?? [];
    const from = start + indent.length;
    return { start: from, end: from + line.trimEnd().length };
  }

  /** The range of a line, counted from 0. */
  ofLine(line: number): Range {
    const start = this.#startOfLine(line);
    const [, indent = "", text = ""] = /^([ \t>]*)([^\r\n]*)/.exec(this.#body.slice(start)) ?? [];
    return { start: start + indent.length, end: start + indent.length + text.trimEnd().length };
  }

  // What a tag of HTML was written as; of what Markdown made there is nothing alike to find.
  #tagAt(offset: number): string | undefined {
    return /^<[^>]*>?/.exec(this.#rendered.html.slice(offset))?.[0];
  }

  #startOfLine(line: number): number {
    this.#lines ??= [
      0,
      ...Array.from(this.#body.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length),
    ];
    return this.#lines[line] ?? this.#body.length;
  }
}

/** Rather in an address or an attribute than in a text that says the same. */
function indexOfWords(text: string, words: string, from: number): number {
  const first = text.indexOf(words, from);
  for (let at = first; at >= 0; at = text.indexOf(words, at + 1))
    if (at === 0 || /[(#"'=<]/.test(text.charAt(at - 1))) return at;
  return first < 0 && from > 0 ? indexOfWords(text, words, 0) : first;
}

function startOf(node: ChildNode): number {
  const start = node.sourceCodeLocation?.startOffset ?? node.startIndex;
  if (start !== null && start !== undefined) return start;
  // What a browser adds by itself, such as a table's body, stands where its parent does.
  return node.parent && isTag(node.parent) ? startOf(node.parent) : 0;
}
