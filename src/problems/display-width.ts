// How many cells of a terminal a text takes; asked by the excerpt, whose carets stand under it.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * In cells: a letter takes one, a Chinese character or an emoji two, an accent on a letter none.
 * A tab, whose width only the terminal knows, counts nothing.
 */
export function displayWidth(text: string): number {
  return /[^ -~]/.test(text) ? wide(text) : text.length;
}

// Loaded where a text needs it, since loading takes 50 ms: most builds have nothing to tell.
function wide(text: string): number {
  const { default: width }: typeof import("string-width") = require("string-width");
  return width(text);
}
