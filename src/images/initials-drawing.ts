// A person's initials as a drawing of its own, where an `<img>` asks for a picture that isn't there.
import render from "dom-serializer";
import { Text } from "domhandler";
import { letterBox, lettering } from "./letters.ts";

// Black and sand of the look: a file of its own can't read the page's tokens.
const black = "#100c08";
const sand = "#f3eddc";

/** The side of the square: twice the width of two letters, so that any letters keep one size. */
const side = 365;

/** A black square with the letters in its middle; letters that aren't drawn are set in the text face. */
export function initialsDrawing(letters: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">` +
    `<path fill="${black}" d="M0 0h${side}v${side}H0z"/>${drawn(letters) || set(letters)}</svg>\n`
  );
}

function drawn(letters: string): string {
  const [, , width, height] = letterBox(letters).split(" ").map(Number) as [0, 0, number, number];
  const place = `translate(${(side - width) / 2} ${(side - height) / 2})`;
  const lines = lettering(letters);
  return lines && `<g color="${sand}" transform="${place}">${lines}</g>`;
}

function set(letters: string): string {
  const font = `font-family="system-ui, sans-serif" font-weight="700" font-size="140"`;
  const middle = `x="50%" y="50%" dy=".35em" text-anchor="middle"`;
  return `<text fill="${sand}" ${font} ${middle}>${render(new Text(letters), { encodeEntities: "utf8" })}</text>`;
}
