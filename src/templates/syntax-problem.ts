// What Nunjucks' parser says of a tag that it can't read, put so that its author knows what to write instead.
import type { Problem } from "../problems/index.ts";
import { problemAt } from "../schema/index.ts";
import { offsetIn } from "./place-in.ts";
import type { Tag } from "./tags.ts";
import type { Template } from "./template.ts";

const anImport = 'write: {% from "components/prose/prose.njk" import prose with context %}';

// The parser's reasons, each with the way out; $0 is what stands there. Where the parser itself has
// failed, and so has no reason to give, the tag's name stands for it.
const ways: [reason: RegExp, message: string, hint: string][] = [
  [/^unexpected token: -?[%}]}/, "a value is missing here", "write it before $0"],
  [/^unexpected token/, "this can't stand here: $0", "write a name, a number or a text in quotes"],
  [/^expected variable end/, "{{ }} takes one value, and this follows it: $0", "join two with ~"],
  [
    /end in else/,
    "{% else %} stands alone, and this follows it: $0",
    "for a condition write: elif",
  ],
  [
    /^expected block end/,
    "this is one too many in the tag: $0",
    "take it out, or write `and` before it",
  ],
  [/^expected symbol, got pipe/, "Nunjucks has no ||", "write: or"],
  [/^expected symbol/, "the name of a filter is missing", "write it, or take the | out"],
  [/^unknown block tag/, "{% $0 %} belongs to no tag here", "put it into the tag that it is for"],
  [/^tag name/, "this tag has no name", "write one, such as {% if … %}, or take the tag out"],
  [/^parseFor/, "{% for %} goes through a list with `in`", "write: {% for one in many %}"],
  [/^expected arguments/, "a macro has brackets after its name", "write: {% macro name() %}"],
  [/underscore/, "a name that begins with _ can't be imported", "give the macro another name"],
  [/after with/, "`with` and `without` are followed by `context`", "write: with context"],
  [/^parseFrom: expected comma/, "a comma is missing between two names", anImport],
  [/^parseFrom/, "{% from %} doesn't say what to import", anImport],
  [/^parseImport/, "{% import %} doesn't say as what", 'write: {% import "…" as name %}'],
  [/^parseSet/, "{% set %} gives a name its value with =", "write: {% set name = value %}"],
  [/lookup value/, "a name is missing after the dot", "write it; a number is in brackets: a[1]"],
  [/expected colon/, "a colon is missing after the key", "write: { key: value }"],
  [/^endcall$/, "the {% call %} of this calls no macro", "write: {% call name() %}"],
  [/^endswitch$/, "the {% switch %} of this has no case", "write {% case … %} in it"],
  [/comma/, "a comma is missing, or a bracket is open", "write it; between two } belongs a space"],
];

const otherwise = ["", "this tag can't be read", "look at what stands between its braces"] as const;

/** What other languages write, and what Nunjucks has instead. */
const instead = new Map([
  ["!", "not"],
  ["&&", "and"],
  ["=", "=="],
  ["?", "one if condition else other"],
]);

/**
 * The Problem of a template that is no Nunjucks.
 * @param error what the parser threw
 * @param index how far it had read, for errors that have no place
 */
export function syntaxProblem(
  template: Template,
  tags: Tag[],
  error: unknown,
  index: number,
): Problem {
  const at = placeOf(template, error);
  const tag = tags.findLast(({ start }) => start < (at ?? index));
  const reason = error instanceof Error && at !== undefined ? error.message : (tag?.name ?? "");
  const word = tag?.words.findLast(({ start }) => isMeant(start, reason, at));
  const start = word?.start ?? at ?? tag?.start ?? 0;
  const end = word?.end ?? tag?.end ?? start;
  const [, message, hint] = ways.find(([pattern]) => pattern.test(reason)) ?? otherwise;
  const written = template.code.slice(start, end);
  const filled = (text: string) => text.replace("$0", () => written);
  const other = instead.get(written);
  return problemAt(template.source, start, end, {
    rule: "template-syntax",
    message: filled(message),
    hint: other ? `write: ${other}` : filled(hint),
  });
}

// Of a tag that should have ended the parser names the word behind the one that is too many.
function isMeant(start: number, reason: string, at = -1): boolean {
  return reason.startsWith("expected block end") ? start < at : start === at;
}

// Nunjucks counts the places of its errors from 1, unlike those of its nodes.
function placeOf(template: Template, error: unknown): number | undefined {
  if (!(error instanceof Error && "lineno" in error && "colno" in error)) return undefined;
  const { lineno, colno } = error;
  if (typeof lineno !== "number" || typeof colno !== "number") return undefined;
  return offsetIn(template, { lineno: lineno - 1, colno: colno - 1 });
}
