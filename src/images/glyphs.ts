import { alphabet, type Glyph } from "./alphabet.ts";

const width = 80;
const height = 120;
const columnPitch = 102.5;
const rowPitch = 164;

// A wordmark takes 0.03 ms, and every page has two.
const drawn = new Map<string, string>();

/**
 * Draws text in the drawn alphabet, as the inside of an `<svg>` whose `viewBox` is `glyphBox(text)`:
 * "DEVS" → `<path d="M10 10h45…" …/>`. All lines are one path, all filled shapes another, both in
 * `currentColor`; "\n" begins a new row.
 * @returns "" where a character is neither A–Z nor 0–9: such a text is set in the text face
 */
export function glyphs(text: string): string {
  const drawing = drawn.get(text) ?? draw(text);
  drawn.set(text, drawing);
  return drawing;
}

/** The `viewBox` that holds `glyphs(text)` exactly: "JM" → "0 0 182.5 120". */
export function glyphBox(text: string): string {
  const rows = rowsOf(text);
  const columns = Math.max(...rows.map((row) => row.length));
  const boxWidth = (columns - 1) * columnPitch + width;
  const boxHeight = (rows.length - 1) * rowPitch + height;
  return `0 0 ${boxWidth} ${boxHeight}`;
}

function draw(text: string): string {
  const cells = rowsOf(text).flatMap((row, y) => row.map((character, x) => cell(character, x, y)));
  if (cells.some((glyph) => glyph === undefined)) return "";
  const strokes = cells.map((glyph) => glyph?.stroke).join("");
  const fields = cells.map((glyph) => glyph?.field).join("");
  return (
    (strokes && `<path d="${strokes}" fill="none" stroke="currentColor" stroke-width="20"/>`) +
    (fields && `<path d="${fields}" fill="currentColor"/>`)
  );
}

function rowsOf(text: string): string[][] {
  return text.split("\n").map((row) => [...row]);
}

function cell(character: string, column: number, row: number): Glyph | undefined {
  const glyph = alphabet.get(character);
  if (!glyph) return undefined;
  const moved = (path = "") =>
    path.replace(
      /^M(\d+) (\d+)/,
      (_, x, y) => `M${Number(x) + column * columnPitch} ${Number(y) + row * rowPitch}`,
    );
  return { stroke: moved(glyph.stroke), field: moved(glyph.field) };
}
