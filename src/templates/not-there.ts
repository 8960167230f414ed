// What is told of a name that nothing has, with the nearest that something has; asked by the checks.
import type { Finding } from "../problems/index.ts";

/**
 * The finding of a name that isn't there.
 * @param meant the nearest that is, or undefined where none is near
 * @param otherwise what to do then
 */
export function notThere(
  rule: string,
  message: string,
  meant: string | undefined,
  otherwise: string,
): Finding {
  if (meant === undefined) return { rule, message, hint: otherwise };
  return { rule, message: `${message}; did you mean "${meant}"?`, hint: `write: ${meant}` };
}
