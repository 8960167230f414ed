// What Nunjucks' lexer makes of a template, each piece with its place; asked for the tags.
import nunjucks, { type Token, type Tokenizer } from "nunjucks";

/** A piece of a template, from `start` up to `end` in UTF-16 units. */
export type PlacedToken = Token & { start: number; end: number };

/** The tokens in order. The last one is of the type `mistake` where the lexer can't go on. */
export function* tokensOf(code: string): Generator<PlacedToken> {
  const lexer = nunjucks.lexer.lex(code);
  for (let start = 0; ; start = lexer.index) {
    const token = next(lexer);
    if (!token) return;
    yield { ...token, start, end: lexer.index };
    if (token.type === "mistake") return;
  }
}

function next(lexer: Tokenizer): Token | null {
  try {
    return lexer.nextToken();
  } catch (error) {
    return { type: "mistake", value: error };
  }
}
