// Attribute lists of what shows no element, such as the paragraph in a list's short entry: they would be left
// out without a word. A rule of the reader of attribute lists, after they are given.
import type { StateCore } from "markdown-it";
import type { Finding } from "../diagnostics/index.ts";
import { newSlip } from "./slip.ts";

export function unseenLists(state: StateCore): void {
  state.tokens = state.tokens.flatMap((token) => {
    if (!token.hidden || !token.map || !token.attrs?.length) return [token];
    const slip = newSlip(state, { finding: ofUnseen, written: "{:" });
    slip.map = [token.map[1] - 1, token.map[1]];
    return [slip, token];
  });
}

const ofUnseen: Finding = {
  rule: "attribute-list",
  message: "there is nothing here that could take this {: … }, and it is left out",
  hint: "take it out; for an entry of a list put it at the end of the entry's own line",
};
