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
  };
  return starts;
}
