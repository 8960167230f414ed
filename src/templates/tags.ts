// The tags of a template, `{% … %}` and `{{ … }}`, as Nunjucks' lexer tells them apart.
import type { Problem } from "../problems/index.ts";
import { problemAt } from "../schema/index.ts";
import type { Template } from "./template.ts";
import { type PlacedToken, tokensOf } from "./tokens.ts";

/** A tag, from its first brace up to behind its last. */
export type Tag = {
  start: number;
  end: number;
  /** `if` in `{% if … %}`; empty in `{{ … }}`. */
  name: string;
  /** What stands between the braces. */
  words: PlacedToken[];
};

/** The tags in order, or the first mistake that keeps them from being told apart. */
export function tagsOf(template: Template): Tag[] | Problem {
  const tags: Tag[] = [];
  let open: PlacedToken[] = [];
  for (const token of tokensOf(template.code)) {
    if (token.type === "mistake") return commentMistake(template, token);
    if (beginsTag(open.at(-1), token) && open[0]) return unclosed(template, open[0]);
    if (token.type.endsWith("-start")) open = [token];
    else if (token.type.endsWith("-end")) tags.push(tag(open.splice(0), token));
    else if (open.length > 0 && token.type !== "whitespace") open.push(token);
  }
  return open[0] ? unclosed(template, open[0]) : tags;
}

function tag([opening, ...words]: PlacedToken[], closing: PlacedToken): Tag {
  const named = opening?.type === "block-start" && words[0]?.type === "symbol";
  const name = named ? String(words[0]?.value) : "";
  return { start: opening?.start ?? closing.start, end: closing.end, name, words };
}

// No expression has one brace right behind another: inside of a tag they begin the next one.
function beginsTag(last: PlacedToken | undefined, token: PlacedToken): boolean {
  if (last?.type !== "left-curly" || last.end !== token.start) return false;
  return (
    token.type === "left-curly" || (token.type === "operator" && /^[%#]$/.test(`${token.value}`))
  );
}

function unclosed({ source }: Template, { start, type }: PlacedToken): Problem {
  const [braces, closing] = type === "block-start" ? ["{%", "%}"] : ["{{", "}}"];
  return problemAt(source, start, start + braces.length, {
    rule: "unclosed-tag",
    message: `${braces} is opened and never closed with ${closing}`,
    hint: `write ${closing} where it ends; a quote or a bracket in it may be open, too`,
  });
}

// Nothing else is beyond the lexer.
function commentMistake({ source, code }: Template, { start, end }: PlacedToken): Problem {
  if (code.startsWith("{#", start)) {
    return problemAt(source, start, start + 2, {
      rule: "unclosed-tag",
      message: "{# is opened and never closed with #}",
      hint: "write #} where the comment ends",
    });
  }
  return problemAt(source, end, end + 2, {
    rule: "unopened-tag",
    message: "#} closes a comment, and none is open here",
    hint: "take it out, or write {# where the comment begins",
  });
}
