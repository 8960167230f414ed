// What zod found wrong with a document, as Problems at the place of each.
import * as z from "zod";
import type { Problem } from "../problems/index.ts";
import { type Document, problemAtKey } from "./document.ts";
import { isKeyed, valueAt } from "./keyed.ts";
import { nearest } from "./nearest.ts";
import { quoted } from "./quoted.ts";
import { exampleOf, keysOf, schemaAt } from "./schema-at.ts";
import { toldAtOnce } from "./told-at-once.ts";
import type { Path } from "./yaml.ts";
import { asValue, inQuotes } from "./yaml-quotes.ts";

type Issue = z.core.$ZodIssue;

/** A document, and the schema that it answers to. */
type Checked = { document: Document; schema: z.ZodType };

/**
 * Checks a YAML document against its schema. One mistake is told once: a key that looks like a
 * missing one is the only thing said of either, and of one value the first that is wrong.
 */
export function problemsOf(schema: z.ZodType, document: Document): Problem[] {
  const checked = { document, schema };
  const { value } = document.yaml;
  const result = schema.safeParse(value);
  if (result.success) return [];
  const issues = firstOfEach(result.error.issues);
  const missing = issues.filter((issue) => isMissing(issue, value));
  const { unknown, misspelt } = unknownKeys(result.error.issues, missing);
  const others = issues.filter((issue) => !misspelt.has(issue));
  const ways = [
    ...unknown.map((key) => () => unknownKey(key, checked)),
    ...others.map(
      (issue) => () =>
        missing.includes(issue) ? missingKey(issue, checked) : wrongValue(issue, checked),
    ),
  ];
  return toldAtOnce(ways, (tell) => tell());
}

function firstOfEach(issues: Issue[]): Issue[] {
  const values = issues.filter(({ code }) => code !== "unrecognized_keys");
  return [...Map.groupBy(values, ({ path }) => nameOf(path)).values()].flatMap(
    ([first]) => first ?? [],
  );
}

function nameOf(path: Path): string {
  return path.map(String).join("\n");
}

function isMissing({ path }: Issue, value: unknown): boolean {
  const last = path.at(-1);
  const parent = valueAt(value, ...path.slice(0, -1));
  return typeof last === "string" && isKeyed(parent) && !Object.hasOwn(parent, last);
}

/** A key that the schema doesn't know, and the missing one that it is taken for. */
type UnknownKey = { group: Path; key: string; meant: string | undefined };

function unknownKeys(issues: Issue[], missing: Issue[]) {
  const missingIn = Map.groupBy(missing, ({ path }) => nameOf(path.slice(0, -1)));
  const misspelt = new Set<Issue>();
  const unknown = issues.flatMap((issue): UnknownKey[] => {
    if (issue.code !== "unrecognized_keys") return [];
    const candidates = missingIn.get(nameOf(issue.path)) ?? [];
    return issue.keys.map((key) => {
      const meant = candidates.find(({ path }) => nearest(key, [String(path.at(-1))]));
      if (meant) misspelt.add(meant);
      return { group: issue.path, key, meant: meant && String(meant.path.at(-1)) };
    });
  });
  return { unknown, misspelt };
}

function unknownKey({ group, key, meant }: UnknownKey, { document, schema }: Checked): Problem {
  const known = keysOf(schemaAt(schema, group));
  const word = meant ?? nearest(key, known);
  const said = word
    ? { message: `there is no ${quoted(key)}; did you mean "${word}"?`, hint: `write: ${word}` }
    : {
        message: `there is no ${quoted(key)}`,
        hint: `take it out: the keys are ${known.join(", ")}`,
      };
  return problemAtKey(document, [...group, key], { rule: "unknown-key", ...said }, "key");
}

function missingKey(issue: Issue, { document, schema }: Checked): Problem {
  const key = String(issue.path.at(-1));
  const { message, hint } = said(issue);
  return problemAtKey(document, issue.path.slice(0, -1), {
    rule: "missing-key",
    // What depends on another key says so itself.
    message: issue.code === "custom" ? message : `"${key}" is missing`,
    hint:
      issue.code === "custom"
        ? hint
        : `add a line such as ${lineWith(key, schemaAt(schema, issue.path))}`,
  });
}

function wrongValue(issue: Issue, checked: Checked): Problem {
  const { message, hint } = said(issue);
  const finding = {
    rule: "wrong-value",
    message,
    hint: hint || quotesHint(issue.path, checked) || exampleHint(issue.path, checked),
  };
  // A list and a group may begin on the line below.
  const isBelow = isKeyed(valueAt(checked.document.yaml.value, ...issue.path));
  const part = isBelow && !isEntry(issue.path) ? "key" : "value";
  return problemAtKey(checked.document, issue.path, finding, part);
}

// As the fields' `told` puts them together.
function said({ message }: Issue): { message: string; hint: string } {
  const [first = "", ...rest] = message.split("\n");
  return { message: first, hint: rest.join(" ") };
}

// A number, a yes or no, or the word null, where the same in quotes would do.
function quotesHint(path: Path, { document, schema }: Checked): string {
  const { source, offset, yaml } = document;
  const value = valueAt(yaml.value, ...path);
  const field = schemaAt(schema, path);
  if (!field || typeof value === "string" || isKeyed(value) || isNowhere(path, document)) return "";
  const { start, end } = yaml.spanOf(path);
  const written = source.text.slice(offset + start, offset + end);
  return z.core.safeParse(field, written).success
    ? `put quotes around it: ${inQuotes(written)}`
    : "";
}

// The place of a value that isn't there is its key's.
function isNowhere(path: Path, { yaml }: Document): boolean {
  return yaml.spanOf(path).start === yaml.spanOf(path, "key").start && !isEntry(path);
}

function isEntry(path: Path): boolean {
  return typeof path.at(-1) === "number";
}

function exampleHint(path: Path, { schema }: Checked): string {
  const key = path.at(-1);
  const field = schemaAt(schema, path);
  return `write it like this: ${typeof key === "string" ? lineWith(key, field) : `- ${startOf(field)}`}`;
}

/** `title: About us`; what is a list or a group goes on below: `join: and below it - name: …`. */
function lineWith(key: string, field: z.core.$ZodType | undefined): string {
  const entry = schemaAt(field, [0]);
  if (entry) return `${key}: and below it - ${startOf(entry)}`;
  return keysOf(field).length > 0
    ? `${key}: and below it ${startOf(field)}`
    : `${key}: ${startOf(field)}`;
}

/** What a value begins with: its example, or the first of its keys. */
function startOf(field: z.core.$ZodType | undefined): string {
  const example = exampleOf(field);
  const [first] = keysOf(field);
  return example === undefined ? (first ? `${first}: …` : "…") : asValue(example);
}
