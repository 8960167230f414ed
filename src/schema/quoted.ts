// An author's own text inside of a message; asked by every finder that repeats one.

/** More of a text doesn't help to find it. */
const most = 60;

/** The text in double quotes, on one line, cut where it is long; what doesn't show is written as a code. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text)).replace(unseen, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** The text without what nobody sees in it, as text from a word processor or a chat may have it. */
export function seen(text: string): string {
  return text.replace(unseen, "");
}

/** Spaces without width or of a kind of their own, and marks where a word may be broken. */
const unseen = /[\u00a0\u00ad\u200b\u2060\ufeff]/g;

/** The beginning of a text, with … where more follows. */
export function shortened(text: string): string {
  const letters = [...text.slice(0, 4 * most)];
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : text;
}
