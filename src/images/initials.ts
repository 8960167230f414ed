import { escapeHtml } from "../diagnostics/index.ts";
import { glyphBox, glyphs } from "./glyphs.ts";

/** Letters of African and European alphabets that Unicode doesn't take apart, with their base letter. */
const bases: ReadonlyMap<string, string> = new Map(
  "ƁB ƊD ƉD ĐD ÐD ƐE ƎE ƑF ƔG ƓG ĦH ƖI ƘK ŁL ŊN ƝN ƆO ØO ŦT ƱU ƲV ƳY"
    .split(" ")
    .map(([letter = "", base = ""]) => [letter, base]),
);

/**
 * The first letters of the first and the last word of a name: "Ɗan Ƙasa" → "DK", "Amina" → "A".
 * A Latin letter is given as its base capital; a letter of another script as it is written.
 */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return ends.map((word) => firstLetter(word ?? "")).join("");
}

// A letter as readers see it can be several characters. `Intl.Segmenter` takes 20 ms to load.
function firstLetter(word: string): string {
  const letter = /\p{L}\p{M}*/u.exec(word)?.[0] ?? "";
  if (!/^\p{Script=Latin}/u.test(letter)) return letter;
  const base = letter.normalize("NFD").charAt(0).toUpperCase().charAt(0);
  return bases.get(base) ?? base;
}

// Black and sand of the look: a file of its own can't read the page's tokens.
const black = "#100c08";
const sand = "#f3eddc";

/** The side of the square: twice the width of two letters, so that any letters keep one size. */
const side = 365;

/** A black square with the letters in its middle, as an SVG file; undrawn letters are set in the text face. */
export function initialsSvg(letters: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">` +
    `<path fill="${black}" d="M0 0h${side}v${side}H0z"/>${drawnLetters(letters) || setLetters(letters)}</svg>\n`
  );
}

function drawnLetters(letters: string): string {
  const [, , width = 0, height = 0] = glyphBox(letters).split(" ").map(Number);
  const position = `translate(${(side - width) / 2} ${(side - height) / 2})`;
  const lines = glyphs(letters);
  return lines && `<g color="${sand}" transform="${position}">${lines}</g>`;
}

function setLetters(letters: string): string {
  const font = `font-family="system-ui, sans-serif" font-weight="700" font-size="140"`;
  const middle = `x="50%" y="50%" dy=".35em" text-anchor="middle"`;
  return `<text fill="${sand}" ${font} ${middle}>${escapeHtml(letters)}</text>`;
}
