// A template as its author sees it and as Nunjucks reads it; every check of the templates starts from one.
import { readSource, type Source, splitFrontMatter } from "../schema/index.ts";

export type Template = {
  source: Source;
  /** What Nunjucks reads, each character where it stands in the source. */
  code: string;
  /** The first line of it, from 0: Nunjucks counts from there, since Eleventy takes front matter away. */
  firstLine: number;
};

const raw = /(?<=\{%-?\s*(raw|verbatim)\s*-?%\}).*?(?=\{%\s*end\1\s*%\})/gs;

/** Reads a template; front matter and raw text become blanks. */
export function readTemplate(root: string, file: string): Template {
  const source = readSource(root, file);
  const { text } = source;
  const start = mayHaveFrontMatter(file) ? textStart(source) : 0;
  const code = blank(text.slice(0, start)) + text.slice(start).replace(raw, blank);
  return { source, code, firstLine: text.slice(0, start).split("\n").length - 1 };
}

/** Whether Eleventy reads a template, front matter and all; the others Nunjucks alone reads. */
export function mayHaveFrontMatter(file: string): boolean {
  return /^_includes\/(?:layouts|feeds|pages)\//.test(file);
}

function textStart(source: Source): number {
  const { yaml, body } = splitFrontMatter(source);
  if (yaml !== undefined) return body;
  // What is opened and never closed goes on to the end, and is told as that.
  return /^---\s/.test(source.text) ? source.text.length : 0;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
