// The lines that git leaves around two versions of a text, where someone still has to choose one.
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import { closingOf, openingOf } from "./front-matter.ts";
import { diagnosticAt, type Source } from "./source.ts";
import { toldAtOnce } from "./told-at-once.ts";

/** One Diagnostic for each conflict, at the first that is left of its three markers. */
export function mergeMarkers(source: Source): Diagnostic[] {
  const { text } = source;
  if (!["<<<<<<<", "=======", ">>>>>>>"].some((sign) => text.includes(sign))) return [];
  return toldAtOnce(conflicts(source), ({ start, line, isWhole }) =>
    diagnosticAt(source, start, start + line.length, isWhole ? unmerged : leftOver),
  );
}

type Conflict = { start: number; line: string; isParted: boolean; isWhole: boolean };

const markerOrFence = /^(?:<{7}(?: .*)?|={7}[ \t]*|>{7}(?: .*)?| {0,3}(?:`{3}|~{3}).*)$/gm;

function conflicts(source: Source): Conflict[] {
  const { text } = source;
  const body = bodyOf(source);
  const found: Conflict[] = [];
  let open: Conflict | undefined;
  let isCode = false;
  for (const { index: start, 0: line } of text.matchAll(markerOrFence)) {
    const sign = /^[<=>]/.exec(line)?.[0];
    if (!sign) isCode = start >= body && !isCode;
    else if (open && sign === "=") open.isParted = true;
    else if (open && sign === ">") {
      open.isWhole = open.isParted;
      open = undefined;
    } else if (sign !== "=" || start < body || (!isCode && isBelowEmptyLine(text, start))) {
      open = { start, line, isParted: false, isWhole: false };
      found.push(open);
      if (sign === ">") open = undefined;
    }
  }
  return found;
}

function bodyOf({ file, text }: Source): number {
  if (!file.endsWith(".md")) return text.length;
  return closingOf(text, openingOf(text)?.length ?? 0)?.start ?? 0;
}

// Below a line of text, ======= makes a heading of it.
function isBelowEmptyLine(text: string, start: number): boolean {
  return /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 200), start));
}

const rule = "merge-conflict";

const unmerged: Finding = {
  rule,
  message: "two versions of a text stand here, and git leaves it to you to choose one",
  hint: "keep one of the two, and take out the lines with <<<<<<<, ======= and >>>>>>>",
};

const leftOver: Finding = {
  rule,
  message: "git put this line here, where there were two versions of a text",
  hint: "see that the text is as you want it, and take out each line with <<<<<<<, ======= or >>>>>>>",
};
