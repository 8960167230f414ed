// The line that closes what is told: how many problems there are, and what came of them.
import type { Problem } from "./problem.ts";

/** Such as `2 problems and 1 warning in 2 files. Nothing was published.`, or `1 warning.` alone. */
export function counts(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const told = [
    ...(errors > 0 ? [plural(errors, "problem")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
  ].join(" and ");
  if (errors === 0) return `${told}.`;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${told} in ${plural(files, "file")}. Nothing was published.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
