import * as z from "zod";
import {
  type Diagnostic,
  diagnosticAt,
  mostPerFile,
  quoted,
  shortened,
  suggest,
  type Wording,
  withoutInvisible,
} from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey, isKeyed, valueAt } from "./document.ts";
import { renamedKeys } from "./renamed-keys.ts";
import { explanations, kindOf } from "./schemas/fields.ts";
import { asYamlValue, inQuotes, type Path } from "./yaml.ts";

type Schema = z.core.$ZodType;

/**
 * Checks a document against its schema. A misspelt key and the missing one that it stands for are one
 * diagnostic. So are all errors of one value.
 */
export function validate(document: Document, schema: z.ZodType): Diagnostic[] {
  const issues = schema.safeParse(document.value).error?.issues ?? [];
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ group: issue.path, key })) : [],
  );
  const wrong = firstOfEachValue(issues);
  const missing = new Set(wrong.filter(({ path }) => isMissing(document, path)).map(nameOfIssue));
  const meant = new Set<string>();
  const diagnostics = unknown
    .slice(0, mostPerFile)
    .map(({ group, key }) => unknownKey(document, schema, { group, key }, { missing, meant }));
  for (const issue of wrong.slice(0, mostPerFile)) {
    if (!isMissing(document, issue.path))
      diagnostics.push(invalidValue(document, schema, issue.path));
    else if (missing.has(nameOfIssue(issue)))
      diagnostics.push(missingKey(document, schema, issue.path));
  }
  return diagnostics;
}

function firstOfEachValue(issues: z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const values = issues.filter(({ code }) => code !== "unrecognized_keys");
  return [...Map.groupBy(values, nameOfIssue).values()].flatMap(([first]) => first ?? []);
}

/** A path as a name that no other path has. */
function nameOfIssue({ path }: { path: Path }): string {
  return path.map(String).join("\n");
}

function isMissing({ value }: Document, path: Path): boolean {
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1);
  return typeof key === "string" && isKeyed(parent) && !Object.hasOwn(parent, key);
}

function missingKey(document: Document, schema: Schema, path: Path): Diagnostic {
  const key = String(path.at(-1));
  return diagnosticAtKey(document, path.slice(0, -1), "missing-key", {
    message: `"${key}" is missing`,
    hint: `add a line such as ${exampleLine(key, schemaAt(schema, path))}`,
  });
}

function invalidValue(document: Document, schema: Schema, path: Path): Diagnostic {
  const field = schemaAt(schema, path);
  const value = valueAt(document.value, path);
  const explain = field && explanations.get(field);
  const { message, hint } = explain?.(value, nameOf(path)) ?? {
    message: `${nameOf(path)} can't be this, and ${kindOf(value)}`,
  };
  return diagnosticAtKey(document, path, "invalid-value", {
    message,
    hint: hint ?? quotesHint(document, path, field) ?? exampleHint(path, field),
  });
}

/** A key as messages name it; in a list, its entry. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === "number"
    ? `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`
    : `\`${String(last ?? "file")}\``;
}

/** For a number or a yes or no, where the same in quotes would do. */
function quotesHint({ source, value, rangeOf }: Document, path: Path, field: Schema | undefined) {
  const written = valueAt(value, path);
  const { start, end } = rangeOf(path);
  const text = source.text.slice(start, end);
  if (!field || typeof written === "string" || isKeyed(written)) return undefined;
  if (written === null && !/^null$/i.test(text)) return undefined;
  return z.core.safeParse(field, text).success
    ? `put quotes around it: ${inQuotes(text)}`
    : undefined;
}

function exampleHint(path: Path, field: Schema | undefined): string {
  const key = path.at(-1);
  return `write it like this: ${typeof key === "string" ? exampleLine(key, field) : `- ${exampleOf(field)}`}`;
}

/** `title: About us`; what is a list or a group goes on below: `join: and below it - name: …`. */
function exampleLine(key: string, field: Schema | undefined): string {
  const entry = schemaAt(field, [0]);
  if (entry) return `${key}: and below it - ${exampleOf(entry)}`;
  return keysOf(field).length > 0
    ? `${key}: and below it ${exampleOf(field)}`
    : `${key}: ${exampleOf(field)}`;
}

/** How a value may begin: its example, or the first of its keys. */
function exampleOf(field: Schema | undefined): string {
  const examples = field && z.globalRegistry.get(unwrapped(field))?.examples;
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  if (example !== undefined) return asYamlValue(String(example));
  const [first] = keysOf(field);
  return first ? `${first}: …` : "…";
}

/** @param names of the missing keys, and of those that a misspelt one stands for; both are kept up to date */
function unknownKey(
  document: Document,
  schema: Schema,
  { group, key }: { group: Path; key: string },
  { missing, meant }: Record<"missing" | "meant", Set<string>>,
): Diagnostic {
  const siblings = valueAt(document.value, group);
  const known = keysOf(schemaAt(schema, group));
  const absent = known.filter((name) => missing.has(nameOfIssue({ path: [...group, name] })));
  const renamed = renamedKey(document.source.file, group, key);
  const bare = withoutInvisible(key);
  const nearest =
    (known.includes(bare) ? bare : undefined) ??
    (typeof renamed === "string" ? renamed : undefined) ??
    suggest(key, absent) ??
    (renamed ? undefined : suggest(key, known));
  const range = document.rangeOf([...group, key], "key");
  const report = (wording: Wording) => diagnosticAt(document.source, range, "unknown-key", wording);
  if (nearest !== undefined) {
    const name = nameOfIssue({ path: [...group, nearest] });
    const isThere = meant.has(name) || (isKeyed(siblings) && Object.hasOwn(siblings, nearest));
    // The value of another generator's key may have another form.
    const isSure = nearest !== renamed;
    missing.delete(name);
    meant.add(name);
    return report({
      message: `there is no ${quoted(key)}; did you mean "${nearest}"?`,
      ...(isThere
        ? { hint: `take it out: "${nearest}" is there already` }
        : { hint: `write: ${nearest}`, ...(isSure && { fix: { range, text: nearest } }) }),
    });
  }
  if (typeof renamed === "object")
    return report({
      message: `there is no ${quoted(key)}: ${renamed.message}`,
      hint: renamed.hint,
    });
  const value = valueAt(siblings, [key]);
  const word = wordOf(schemaAt(schema, group), key, value);
  if (word) {
    for (const name of known) missing.delete(nameOfIssue({ path: [...group, name] }));
    return report({
      message: `there is no ${quoted(key)}; it is a \`${word.key}\``,
      hint: `write two lines: ${word.key}: ${shortened(word.text)} and url: ${value}`,
    });
  }
  return report({
    message: `there is no ${quoted(key)}`,
    hint: /\S\s+\S+\s+\S/.test(key)
      ? "where it goes on with the line above, put the whole text in quotes, and begin this line with two spaces"
      : `take it out: the keys are ${known.join(", ")}`,
  });
}

function renamedKey(file: string, group: Path, key: string) {
  const list = group.findLast((step) => typeof step === "string");
  const kind = file.endsWith(".md") ? "page" : file;
  const table = renamedKeys[list === undefined ? kind : `${kind} ${String(list)}`] ?? [];
  return table.find(([, keys]) => keys.includes(key))?.[0];
}

/** The key that an unknown one is the text of: `- Discord: https://…` in place of a `name` and a `url`. */
function wordOf(group: Schema | undefined, written: string, value: unknown) {
  const [key, ...others] = keysOf(group).filter((name) => name !== "url");
  const url = schemaAt(group, ["url"]);
  if (!key || others.length > 0 || !url || !z.core.safeParse(url, value).success) return undefined;
  const def = schemaAt(group, [key])?._zod.def;
  const words = def?.type === "enum" ? Object.keys((def as z.core.$ZodEnumDef).entries) : [written];
  const text = suggest(written, words);
  return text === undefined ? undefined : { key, text };
}

/** The schema of the value at `path`, down through lists and groups; undefined where there is none. */
function schemaAt(schema: Schema | undefined, path: Path): Schema | undefined {
  const inner = path.reduce<Schema | undefined>((outer, key) => {
    const def = outer && unwrapped(outer)._zod.def;
    if (isArray(def)) return def.element;
    return isObject(def) && Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
  }, schema);
  return inner && unwrapped(inner);
}

/** The keys that a group may have; none for what is no group. */
function keysOf(schema: Schema | undefined): string[] {
  const def = schema && unwrapped(schema)._zod.def;
  return isObject(def) ? Object.keys(def.shape) : [];
}

type Definition = z.core.$ZodTypeDef | undefined;

function isArray(def: Definition): def is z.core.$ZodArrayDef {
  return def?.type === "array";
}

function isObject(def: Definition): def is z.core.$ZodObjectDef {
  return def?.type === "object";
}

function unwrapped(schema: Schema): Schema {
  const { def } = schema._zod;
  return def.type === "optional" ? (def as z.core.$ZodOptionalDef).innerType : schema;
}
