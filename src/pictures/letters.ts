/**
 * Text set in the house letters: the name, a person's initials, numerals.
 * Components ask through the filters `letters` (the drawing) and `letterBox` (its size).
 */

import { alphabet, type Letter } from "./alphabet.ts";

const letterWidth = 80;
const letterHeight = 120;
const columnPitch = 102.5;
const rowPitch = 164;

/** The hooked and barred letters, which Unicode does not take apart into letter and mark. */
const baseLetters: Readonly<Record<string, string>> = {
  Ɓ: "B",
  Đ: "D",
  Ɖ: "D",
  Ɗ: "D",
  Ħ: "H",
  Ƙ: "K",
  Ł: "L",
  Ø: "O",
  Ƴ: "Y",
};

/** Rows of single characters in the letters that can be drawn: "é" is "E", "ɗ" is "D". */
function rowsOf(text: string): string[][] {
  const marks = /\p{Mark}/gu;
  const plain = text.toUpperCase().normalize("NFD").replace(marks, "");
  return plain.split("\n").map((row) => Array.from(row, (letter) => baseLetters[letter] ?? letter));
}

/** The path of a letter, moved to its column and row. */
function placed(path: string | undefined, column: number, row: number): string {
  return (path ?? "").replace(
    /^M(\d+) (\d+)/,
    (_, x, y) => `M${Number(x) + column * columnPitch} ${Number(y) + row * rowPitch}`,
  );
}

/**
 * Draws text in the house letters, as the inside of an `<svg>` whose `viewBox` is `letterBox(text)`.
 * All lines are one path and all filled shapes another, both in `currentColor`. Small letters are
 * drawn as capitals, É as E, Ɗ as D; "\n" begins a new row.
 *
 * @returns "" when one of the characters is not in the alphabet (another script): the text is then
 *   set in the text face instead.
 */
export function lettering(text: string): string {
  const letters: { letter: Letter | undefined; column: number; row: number }[] = rowsOf(
    text,
  ).flatMap((characters, row) =>
    characters.map((character, column) => ({ letter: alphabet[character], column, row })),
  );
  if (letters.some(({ letter }) => letter === undefined)) return "";

  const join = (kind: keyof Letter) =>
    letters.map(({ letter, column, row }) => placed(letter?.[kind], column, row)).join("");
  const strokes = join("stroke");
  const fields = join("field");
  return (
    (strokes && `<path d="${strokes}" fill="none" stroke="currentColor" stroke-width="20"/>`) +
    (fields && `<path d="${fields}" fill="currentColor"/>`)
  );
}

/** The `viewBox` that holds `lettering(text)` exactly: "0 0 182.5 120" for two letters in a row. */
export function letterBox(text: string): string {
  const rows = rowsOf(text);
  const columns = Math.max(...rows.map((row) => row.length));
  const width = (columns - 1) * columnPitch + letterWidth;
  const height = (rows.length - 1) * rowPitch + letterHeight;
  return `0 0 ${width} ${height}`;
}
