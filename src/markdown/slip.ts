// A mistake that shows while Markdown is read, and no more in its HTML: a token that says so. Asked by the
// rules of the dialect that find one, and by those who tell them.
import type { Env, MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it";
import type { Finding } from "../diagnostics/index.ts";

export type Slip = {
  finding: Finding;
  /** What of the text is meant. */
  written: string;
  /** The token that it stands in, where its own doesn't say where it is. */
  within?: Token;
};

const slips = new WeakMap<Token, Slip>();
const flawed = new WeakSet<Env>();

/** Tells a slip where a block or a span is being read. */
export function pushSlip(state: StateBlock | StateInline, slip: Slip): Token {
  return marked(state.push("slip", "", 0), state, slip);
}

/** A token for a slip, to be put among those that are read already. */
export function newSlip(state: StateCore, slip: Slip): Token {
  return marked(new state.Token("slip", "", 0), state, slip);
}

function marked(token: Token, { env }: { env: Env }, slip: Slip): Token {
  slips.set(token, slip);
  flawed.add(env);
  return token;
}

/** The slips that a token tells, itself or in the words of a picture. */
export function slipsOf(token: Token): Slip[] {
  const own = slips.get(token);
  return [...(own ? [own] : []), ...(token.children ?? []).flatMap(slipsOf)];
}

/** Whether a slip was found in what was read with this `env`. */
export function hasSlip(env: Env): boolean {
  return flawed.has(env);
}

/** For every reader: a slip shows nothing. */
export function slipsUnseen(md: MarkdownIt): void {
  md.renderer.rules.slip = () => "";
}
