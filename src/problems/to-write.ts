// An author's own words in a hint; asked by every hint that says what to write with them.

/** More than anybody takes over from a hint. */
const most = 300;

/** The words whole, as they are to be written; cut where they never end. */
export function toWrite(words: string): string {
  if (words.length <= most) return words;
  // The last character might be half of one.
  return `${[...words.slice(0, most)].slice(0, -1).join("")}…`;
}
