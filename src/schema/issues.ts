// What zod found wrong with a document, as Problems at the place of each.
import type * as z from "zod";
import { type Problem, suggest } from "../problems/index.ts";
import { type Document, problemAtKey } from "./document.ts";
import type { Path } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/**
 * Checks a YAML document against its schema. One mistake is told once: a key that looks like a
 * missing one is the only thing said of either.
 */
export function problemsOf(schema: z.ZodType, document: Document): Problem[] {
  const { value } = document.yaml;
  const result = schema.safeParse(value);
  if (result.success) return [];
  const missing = result.error.issues.filter((issue) => isMissing(issue, value));
  const misspelt = new Set<Issue>();

  const unknown = result.error.issues.filter((issue) => issue.code === "unrecognized_keys");
  const told = unknown.flatMap((issue) =>
    issue.keys.map((key) => {
      const meant = missing.find(({ path }) => isIn(path, issue.path) && isNear(key, path.at(-1)));
      if (meant) misspelt.add(meant);
      const word = meant ? String(meant.path.at(-1)) : suggest(key, knownKeys(schema, issue.path));
      const finding = {
        rule: "unknown-key",
        message: word ? `there is no "${key}"; did you mean "${word}"?` : `there is no "${key}"`,
        hint: word ? `write: ${word}` : "take this line out",
      };
      return problemAtKey(document, [...issue.path, key], finding, "key");
    }),
  );
  const others = result.error.issues
    .filter((issue) => issue.code !== "unrecognized_keys" && !misspelt.has(issue))
    .map((issue) =>
      missing.includes(issue)
        ? problemAtKey(document, issue.path.slice(0, -1), {
            rule: "missing-key",
            message: `"${String(issue.path.at(-1))}" is missing`,
            hint: `add a line: ${String(issue.path.at(-1))}: …`,
          })
        : problemAtKey(document, issue.path, { rule: "wrong-value", message: issue.message }),
    );
  return [...told, ...others];
}

function isMissing(issue: Issue, document: unknown): boolean {
  const last = issue.path.at(-1);
  const parent = valueAt(document, issue.path.slice(0, -1));
  return typeof last === "string" && isGroup(parent) && !(last in parent);
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), document);
}

function isGroup(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}

function isIn(path: Path, parent: Path): boolean {
  return path.length === parent.length + 1 && parent.every((key, index) => path[index] === key);
}

function isNear(written: string, known: PropertyKey | undefined): boolean {
  return suggest(written, [String(known)]) !== undefined;
}

// The keys that stand at `path` of a schema: down through its lists and groups.
function knownKeys(schema: z.ZodType, path: Path): string[] {
  const at = path.reduce<z.core.$ZodType | undefined>((inner, key) => {
    const def = inner && unwrapped(inner)._zod.def;
    if (isArrayDef(def)) return def.element;
    return isObjectDef(def) ? def.shape[String(key)] : undefined;
  }, schema);
  const def = at && unwrapped(at)._zod.def;
  return isObjectDef(def) ? Object.keys(def.shape) : [];
}

type Def = z.core.$ZodTypeDef | undefined;

function isArrayDef(def: Def): def is z.core.$ZodArrayDef {
  return def?.type === "array";
}

function isObjectDef(def: Def): def is z.core.$ZodObjectDef {
  return def?.type === "object";
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  return def.type === "optional" ? (def as z.core.$ZodOptionalDef).innerType : schema;
}
