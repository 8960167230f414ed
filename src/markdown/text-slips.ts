// Slips of the pen in the running text of a page, each told where it stands; a rule of the dialect.
import type { StateCore, Token } from "markdown-it";
import { mostPerFile } from "../diagnostics/index.ts";
import { bareList } from "./bare-lists.ts";
import { emojiNames } from "./emoji-names.ts";
import { emphasisSlips } from "./emphasis-slips.ts";
import { lineSlips } from "./line-slips.ts";
import { linkSlips } from "./link-slips.ts";
import { newSlip } from "./slip.ts";

/**
 * What every such slip has one of: most texts have none, and aren't looked at by letters. No sign is looked for
 * past the next of its kind, so that a long line of them takes no more than its time.
 */
const suspicious =
  /\][ \t]*\(|[\])]\[|##\p{L}|\*\*|:[a-z\d_+-]+:|\[[^[\]()]+\(|[)\]\w] ?\{[#.\w]|\[(?:[ x!]|toc|\[)/iu;

/** Looks at what stayed text where it may have been meant otherwise; code is no text. */
export function textSlips(state: StateCore): void {
  if (!suspicious.test(state.src)) return;
  const { references = {} } = state.env as { references?: Record<string, unknown> };
  const labels = Object.keys(references).map((label) => label.toLowerCase());
  let told = 0;
  for (const [index, block] of state.tokens.entries()) {
    if (block.type !== "inline" || !block.children) continue;
    const before = state.tokens.slice(Math.max(0, index - 2), index).map(({ type }) => type);
    let bold = 0;
    block.children = block.children.flatMap((token, at, all) => {
      if (token.tag === "strong") bold += token.nesting;
      const text = token.content;
      if (token.type !== "text" || !/[[\](*#:{]/.test(text)) return [token];
      const isFirst = at === 0 || /break$/.test(all[at - 1]?.type ?? "");
      const slips = [
        ...bareList(text, all[at - 1]),
        ...(isFirst ? lineSlips(text, { before, isFirstLine: at === 0 }) : []),
        // No more are told, and each label is looked for among all.
        ...linkSlips(text, {
          labels: told < mostPerFile ? labels : [],
          addressBehind: addressOf(all[at + 1]),
        }),
        ...emphasisSlips(text, bold > 0),
        ...emojiNames(text),
      ];
      told += slips.length;
      return [...slips.map((slip) => newSlip(state, { ...slip, within: token })), token];
    });
  }
}

function addressOf(token: Token | undefined): string | undefined {
  const isAddress = token?.info === "auto" && token.nesting === 1;
  return isAddress ? String(token.attrGet("href")) : undefined;
}
