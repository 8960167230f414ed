// Dashes and the ellipsis as kramdown sets them, for the dialect; markdown-it itself sets the quotes.
import type { MarkdownIt, StateCore, Token } from "markdown-it";

const WRITTEN = /--|\.{3}/;

/** A dash of two needs spaces on both sides or on neither, so that `--help` in a sentence stays an option. */
const SIGNS: [RegExp, string][] = [
  [/(?<!-)---(?!-)/g, "—"],
  [/(?<=[^\s-])--(?=[^\s-])|(?<=^|\s)--(?=\s|$)/g, "–"],
  [/\.{3}/g, "…"],
];

/**
 * Takes the place of markdown-it's own replacements, which also turn `(c)` into ©, `+-` into ± and
 * four exclamation marks into three: an author's text is the author's.
 */
export function typography(md: MarkdownIt): void {
  md.core.ruler.at("replacements", (state: StateCore) => {
    for (const { content, children } of state.tokens) {
      if (children && WRITTEN.test(content)) setSigns(children);
    }
  });
}

function setSigns(tokens: Token[]): void {
  let inAddress = false;
  for (const token of tokens) {
    if (token.info === "auto") inAddress = token.nesting === 1;
    if (token.type === "text" && !inAddress) token.content = withSigns(token.content);
  }
}

function withSigns(text: string): string {
  return SIGNS.reduce((signed, [written, sign]) => signed.replace(written, sign), text);
}
