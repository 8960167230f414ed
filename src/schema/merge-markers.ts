// The lines that git leaves around two versions of a text, where someone still has to choose one.
import type { Finding, Problem } from "../problems/index.ts";
import { problemAt, type Source } from "./source.ts";
import { toldAtOnce } from "./told-at-once.ts";

/** One Problem for each conflict: its three markers in their order, since ======= alone underlines a heading. */
export function mergeMarkers(source: Source): Problem[] {
  if (!source.text.includes("<<<<<<< ")) return [];
  return toldAtOnce(conflicts(source.text), ({ index, 0: line }) =>
    problemAt(source, index, index + line.length, unmerged),
  );
}

/** The first marker of each conflict. */
function conflicts(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let opened: RegExpExecArray | undefined;
  let isParted = false;
  for (const marker of text.matchAll(/^(?:<{7} .*|={7}[ \t]*|>{7} .*)$/gm)) {
    const [sign] = marker[0];
    if (sign === "<") opened = marker;
    else if (sign === ">" && opened && isParted) found.push(opened);
    isParted = sign === "=" && opened !== undefined;
    if (sign === ">") opened = undefined;
  }
  return found;
}

const unmerged: Finding = {
  rule: "merge-marker",
  message: "two versions of a text stand here, and git leaves it to you to choose one",
  hint: "keep one of the two, and take out the lines with <<<<<<<, ======= and >>>>>>>",
};
