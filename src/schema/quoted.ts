// An author's own text inside of a message; asked by every finder that repeats one.

/** More of a text doesn't help to find it. */
const most = 60;

/** The text in double quotes, on one line, cut where it is long; what doesn't show is written as a code. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

/** The beginning of a text, with … where more follows. */
export function shortened(text: string): string {
  const letters = [...text.slice(0, 4 * most)];
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : text;
}
