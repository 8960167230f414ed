// An author's own words inside of a message, as far as they help to find them; asked by every finder that
// repeats some.

/** More of a text doesn't help to find it. */
const most = 60;

/** The text, cut where it is long. */
export function shortened(text: string): string {
  if (text.length <= most) return text;
  const letters = [...text.slice(0, 4 * most)];
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : text;
}
