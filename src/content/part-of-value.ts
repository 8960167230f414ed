// Some words of a value, back to where they stand in its YAML; asked where a mistake is in a part of a text.

/** The stretch of a value's `text`, as it is read, that is meant; `end` exclusive. */
export type Part = { text: string; start: number; end: number };

/** Where a part stands in the value as it is `written`, or undefined where that can't be told. */
export function partOfValue(
  written: string,
  { text, start, end }: Part,
): { start: number; end: number } | undefined {
  // YAML folds lines, takes their indentation off and quotes away: what is left are the same letters.
  const all = letters(written.replace(/^["']/, " "));
  const [before, read] = [letters(text.slice(0, start)).length, letters(text)];
  const isSame = read.every((at, index) => text[at] === written[all[index] ?? -1]);
  const [first, last] = [all[before], all[before + letters(text.slice(start, end)).length - 1]];
  if (isSame && first !== undefined && last !== undefined) return { start: first, end: last + 1 };
  const words = text.slice(start, end);
  const found = words === "" ? -1 : written.indexOf(words);
  return found < 0 ? undefined : { start: found, end: found + words.length };
}

/** Where the characters stand that are no spaces. */
function letters(text: string): number[] {
  return Array.from(text.matchAll(/\S/g), ({ index }) => index);
}
