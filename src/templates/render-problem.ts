// A page that its layout can't render, though on sight nothing is wrong with either; asked by the build.
import type { Problem } from "../problems/index.ts";
import { callsOf, printedAt } from "./suspects.ts";
import { type Thrown, thrownBy } from "./thrown.ts";

type Way = {
  reason: RegExp;
  rule: "undefined-value" | "template-error";
  /** What the layout does; `$1` is the name in the reason. */
  message: string;
  hint: string;
  /** Where it may do so. */
  suspects?(root: string, thrown: Thrown, name: string): string[];
};

const callSuspects = (root: string, { layout }: Thrown, name: string) =>
  callsOf(root, layout, name);

// What Nunjucks says, and what to do then.
const ways: Way[] = [
  {
    reason: /^attempted to output/,
    rule: "undefined-value",
    message: "prints a value that is not there",
    hint: "correct its name, or put {% if … %} around it",
    suspects: (root, { layout, place }) => printedAt(root, layout, place),
  },
  {
    reason: /^Unable to call `(.*)`, which is undefined/,
    rule: "template-error",
    message: "calls $1, and there is no such thing",
    hint: "correct its name, or import it if it is a macro",
    suspects: callSuspects,
  },
  {
    reason: /^Unable to call `(.*)`, which is not/,
    rule: "template-error",
    message: "calls $1, which is no macro but a value",
    hint: "take the brackets after it out",
    suspects: callSuspects,
  },
  {
    reason: /^template not found: (.*)/,
    rule: "template-error",
    message: "takes in $1, which is not there",
    hint: "correct the path, or what it is put together from",
  },
  {
    reason: /^template names must be/,
    rule: "template-error",
    message: "takes in a file without saying which",
    hint: "correct the name that stands after include or import",
  },
  {
    reason: /^Maximum call stack/,
    rule: "template-error",
    message: "goes round in a circle",
    hint: "look for a template that includes itself, or a macro that calls itself",
  },
  {
    reason: /^(.*)/,
    rule: "template-error",
    message: "can't be rendered: $1",
    hint: "look at what it does, and its components, with the values of this page",
  },
];

/**
 * The Problem of an error that a template made while a page was rendered. Its file is the page's,
 * since of the templates only the layout is certain.
 * @param root the project's folder
 * @param errors the error and what caused it, outermost first
 * @returns undefined for an error of another kind, or of our own code
 */
export function renderProblem(root: string, errors: Error[]): Problem | undefined {
  const thrown = thrownBy(errors);
  const way = thrown && ways.find(({ reason }) => reason.test(thrown.reason));
  if (!way) return undefined;
  const name = (way.reason.exec(thrown.reason)?.[1] ?? "").replace(/\["(\w+)"\]/g, ".$1");
  const suspects = way.suspects?.(root, thrown, name) ?? [];
  return {
    ...{ file: thrown.page, line: 1, column: 1, severity: "error", rule: way.rule },
    message: `${thrown.layout} ${way.message.replace("$1", () => name)}`,
    hint: suspects.length > 0 ? `look at ${suspects.join(" and ")}: ${way.hint}` : way.hint,
  };
}
