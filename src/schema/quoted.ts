// An author's own text inside of a message; asked by every finder that repeats one.
import { shortened } from "../problems/index.ts";

/** The text in double quotes, on one line, cut where it is long; what doesn't show is written as a code. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}
