/**
 * The nearest of `known` to `written`, letter case apart, or undefined when none is near:
 * at most a third of the written word's letters may differ, and one always may.
 */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  const most = Math.max(1, Math.floor(written.length / 3));
  const ranked = [...known]
    .filter((word) => Math.abs(word.length - written.length) <= most)
    .map((word) => ({ word, distance: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}

/** No name here is as long, and what is compared letter by letter takes its time. */
const longest = 100;

// Damerau–Levenshtein distance in its "optimal string alignment" form: a swap of neighbours is one edit.
// https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + same,
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}
