// Stars of **bold** words that stay text, since a space or a letter stands where it must not; asked for each
// text of a page, among the slips of the pen.
import { type Finding, toWrite } from "../diagnostics/index.ts";
import type { Slip } from "./slip.ts";

// Two stars have a meaning in Python, too, alone and in front of a name: `2 ** 3`, `**kwargs`.
const spaceInside: readonly RegExp[] = [
  /(?<![\w*.:;,!?)])\*\*([^\s*][^*\n]*)(?<= )\*\*(?![\w*]|(?<=\d \*\*) \d)/g,
  /(?<![\w*]|\d )\*\*(?= )([^*\n]*)(?<=[^\s*])\*\*(?![\w*])/g,
];
const spacesOnBothSides = /(?<![\w*])\*\* ([^*\n]*) \*\*(?![\w*]| \d)/g;
/** No names of variables, and no numbers. */
const plainWords = /^\p{L}{3}[\p{L} ,.:;!?'’-]*$/u;
/** Behind a full stop or a colon stars close only where a space follows; in `f(**a,**b)` none do. */
const letterBehind = /(?<![\w*({,])\*\*([^\s*][^*\n]*)(?<=[.:;,!?)])\*\*(?=\p{L})/gu;

/** Between the stars of bold words two more, with words on both sides. */
const within = /(?<=\p{L}{2}\p{P}? )\*\*(?= \p{L}{2})/gu;

/** The slips in a text. @param isBold whether it stands between stars already */
export function emphasisSlips(text: string, isBold: boolean): Slip[] {
  if (isBold)
    return Array.from(text.matchAll(within), ([written]) => ({ finding: starsWithin, written }));
  const oneSided = spaceInside.flatMap((pattern) => Array.from(text.matchAll(pattern)));
  const twoSided = Array.from(text.matchAll(spacesOnBothSides)).filter(([, words = ""]) =>
    plainWords.test(words.trim()),
  );
  const spaced = [...oneSided, ...twoSided].map(([written, words = ""]) => ({
    finding: straySpace(words.trim()),
    written,
  }));
  const joined = Array.from(text.matchAll(letterBehind), ([written]) => ({
    finding: missingSpace(written),
    written,
  }));
  return [...spaced, ...joined];
}

function straySpace(words: string): Finding {
  return {
    rule: "stars-with-space",
    message: "inside of the stars stands a space, and they are shown as they are written",
    hint: `write: **${toWrite(words)}**`,
  };
}

const starsWithin: Finding = {
  rule: "stars-with-space",
  message: "spaces stand on both sides of these stars, and they are shown as they are written",
  hint: "write each pair of stars right at its words: **so**",
};

function missingSpace(written: string): Finding {
  return {
    rule: "stars-without-space",
    message: "behind these stars a space is missing, and they are shown as they are written",
    hint: `write a space behind them: ${toWrite(written)} …`,
  };
}
