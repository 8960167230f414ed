// An author's own words inside of a message, as far as they help to find them; asked by every finder that
// repeats some.

/** The text, cut where it is long: more of one doesn't help to find it. */
export function shortened(text: string, most = 60): string {
  if (text.length <= most) return text;
  const letters = [...text.slice(0, 4 * most)];
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : text;
}
