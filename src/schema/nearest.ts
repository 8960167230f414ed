// "Did you mean …?", for words of an author's that may be of any length.
import { suggest } from "../problems/index.ts";

/** No name here is as long, and what is compared letter by letter takes its time. */
const most = 100;

/** The nearest of `known` to what was written, or undefined when none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  return written.length > most ? undefined : suggest(written, known);
}
