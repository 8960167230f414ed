// The field that takes one of a few words.
import * as z from "zod";
import { suggest } from "../diagnostics/index.ts";
import { quoted } from "./quoted.ts";
import { noText, told } from "./said.ts";

/**
 * One of a few words.
 * @param nearer the part of a written text that says what was meant, where it is more than a slip of the pen
 */
export function choice<const Word extends string>(
  words: readonly Word[],
  nearer = (written: string) => written,
) {
  return z.enum(words, {
    error: ({ input, path = [] }) => {
      const meant = suggest(nearer(String(input ?? "")), words);
      const all = `write one of: ${words.join(", ")}`;
      if (typeof input !== "string") return told(noText({ input, path }), all);
      return meant
        ? told(
            `there is no ${String(path.at(-1))} ${quoted(input)}; did you mean "${meant}"?`,
            `write: ${meant}`,
          )
        : told(`there is no ${String(path.at(-1))} ${quoted(input)}`, all);
    },
  });
}
