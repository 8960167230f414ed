// How many mistakes of one kind are told of one file: a list that nobody reads to its end helps nobody,
// and a file made to have thousands would keep the build busy with their places.
import type { Problem } from "../problems/index.ts";

const most = 100;

/** The Problems of what was found; beyond the most, the last says how many there are besides. */
export function toldAtOnce<Found>(
  found: readonly Found[],
  tell: (one: Found) => Problem,
): Problem[] {
  const problems = found.slice(0, most).map(tell);
  const next = found[most];
  if (next === undefined) return problems;
  return [...problems, { ...tell(next), ...besides(found.length - most) }];
}

function besides(count: number) {
  return {
    rule: "more-mistakes",
    message: `here and below are ${count} more mistakes of this file`,
    hint: "mend the ones above first, then look again",
  };
}
