// Text set in the drawn alphabet, for the name, initials and numerals; asked for by components
// through the filters `letters` (the drawing) and `letterBox` (its size), and by drawn portraits.
import { alphabet, type Letter } from "./alphabet.ts";

const letterWidth = 80;
const letterHeight = 120;
const columnPitch = 102.5;
const rowPitch = 164;

/**
 * Draws text in the house letters, as the inside of an `<svg>` whose `viewBox` is `letterBox(text)`:
 * "DEVS" → `<path d="M10 10h45…" …/>`. All lines are one path, all filled shapes another, both in
 * `currentColor`; "\n" begins a new row.
 *
 * @returns "" when a character is neither A–Z nor 0–9: such a text is set in the text face instead.
 */
export function lettering(text: string): string {
  const drawing = drawn.get(text) ?? draw(text);
  drawn.set(text, drawing);
  return drawing;
}

// Every page has the name twice.
const drawn = new Map<string, string>();

function draw(text: string): string {
  const cells = rowsOf(text).flatMap((row, y) => row.map((letter, x) => cell(letter, x, y)));
  if (cells.some((letter) => letter === undefined)) return "";
  const strokes = cells.map((letter) => letter?.stroke).join("");
  const fields = cells.map((letter) => letter?.field).join("");
  return (
    (strokes && `<path d="${strokes}" fill="none" stroke="currentColor" stroke-width="20"/>`) +
    (fields && `<path d="${fields}" fill="currentColor"/>`)
  );
}

/** The `viewBox` that holds `lettering(text)` exactly: "JM" → "0 0 182.5 120". */
export function letterBox(text: string): string {
  const rows = rowsOf(text);
  const columns = Math.max(...rows.map((row) => row.length));
  const width = (columns - 1) * columnPitch + letterWidth;
  const height = (rows.length - 1) * rowPitch + letterHeight;
  return `0 0 ${width} ${height}`;
}

function rowsOf(text: string): string[][] {
  return text.split("\n").map((row) => [...row]);
}

function cell(character: string, column: number, row: number): Letter | undefined {
  const letter = alphabet.get(character);
  if (!letter) return undefined;
  const moved = (path = "") =>
    path.replace(
      /^M(\d+) (\d+)/,
      (_, x, y) => `M${Number(x) + column * columnPitch} ${Number(y) + row * rowPitch}`,
    );
  return { stroke: moved(letter.stroke), field: moved(letter.field) };
}
