// How many mistakes of one kind are told of one file: a list that nobody reads to its end helps nobody,
// and a file made to have thousands would keep the build busy with their places.
import type { Diagnostic } from "../diagnostics/index.ts";

const most = 100;

/** The Diagnostics of what was found; beyond the most, the last says how many there are besides. */
export function toldAtOnce<Found>(
  found: readonly Found[],
  tell: (one: Found) => Diagnostic,
): Diagnostic[] {
  const diagnostics = found.slice(0, most).map(tell);
  const next = found[most];
  if (next === undefined) return diagnostics;
  return [...diagnostics, { ...tell(next), ...besides(found.length - most) }];
}

function besides(count: number) {
  return {
    rule: "too-many-diagnostics" as const,
    message: `here and below are ${count} more mistakes of this file`,
    hint: "mend the ones above first, then look again",
  };
}
