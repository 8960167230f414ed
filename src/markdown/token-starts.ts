// Remembers where in its block's text each inline token begins, which markdown-it doesn't; asked for places.
import type { MarkdownIt, Token } from "markdown-it";

/**
 * The starts of all inline tokens that `md` reads from now on, as offsets in the `content` of their
 * block. What a rule makes later of a text, such as a bare address, has none.
 */
export function tokenStarts(md: MarkdownIt): WeakMap<Token, number> {
  const starts = new WeakMap<Token, number>();
  const { State } = md.inline;
  md.inline.State = class extends State {
    override push(...token: Parameters<InstanceType<typeof State>["push"]>): Token {
      const pushed = super.push(...token);
      // A link's bracket has been stepped over by then.
      const isPast = pushed.type === "link_open" && this.src[this.pos - 1] === "[";
      starts.set(pushed, isPast ? this.pos - 1 : this.pos);
      return pushed;
    }

    override pushPending(): Token {
      const { pending, pos } = this;
      const pushed = super.pushPending();
      // Spaces at the end of a line have been taken off by then.
      starts.set(pushed, Math.max(0, this.src.lastIndexOf(pending, pos - pending.length)));
      return pushed;
    }
  };
  // Of texts in a row one is made, which is the last of them.
  md.inline.ruler2.before("fragments_join", "first_starts", ({ tokens }) => {
    keepFirst(tokens, starts);
    return true;
  });
  md.core.ruler.before("text_join", "first_starts", ({ tokens }) => {
    for (const { children } of tokens) keepFirst(children ?? [], starts);
  });
  return starts;
}

function keepFirst(tokens: Token[], starts: WeakMap<Token, number>): void {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const start = before && starts.get(before);
    if (before && start !== undefined && isText(token) && isText(before)) starts.set(token, start);
  }
}

function isText({ type }: Token): boolean {
  return type === "text" || type === "text_special";
}
