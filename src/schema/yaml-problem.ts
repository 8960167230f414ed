// What js-yaml says of a text it can't read, put so that an author knows what to write instead.
import type { Problem } from "../problems/index.ts";
import { problemAt, type Source } from "./source.ts";
import type { YamlMistake } from "./yaml.ts";

// js-yaml's reasons, each with the way out.
const ways: [reason: RegExp, message: string, hint: string][] = [
  [/tab char/, "a tab stands where spaces belong", "indent with spaces"],
  [/duplicate/, "this key stands here twice", "take one of the two out, or rename it"],
  [
    /bad indentation of a mapping/,
    "this line can't be read",
    'put quotes around a text that has ": " in it',
  ],
  [/alias/, "a * at the start is a reference to another place", 'put quotes around the text: "*…"'],
  [/second document/, "a line --- begins a second document here", "take the line --- above out"],
];

/**
 * The Problem of a text that is no YAML.
 * @param offset where the YAML starts in the source's text
 */
export function yamlProblem(source: Source, mistake: YamlMistake, offset = 0): Problem {
  const at = offset + mistake.offset;
  const way = ways.find(([reason]) => reason.test(mistake.reason));
  return problemAt(source, at, at, {
    rule: "yaml",
    message: way ? way[1] : `this can't be read: ${mistake.reason}`,
    hint: way ? way[2] : "look at the line above as well: a quote or a bracket may be open",
  });
}
