// The part of a schema that a value answers to: its keys and its examples, for hints.
import * as z from "zod";
import type { Path } from "./yaml.ts";

type Schema = z.core.$ZodType;

/** The schema of the value at `path`: down through lists and groups; undefined where there is none. */
export function schemaAt(schema: Schema | undefined, path: Path): Schema | undefined {
  return path.reduce<Schema | undefined>((inner, key) => {
    const def = inner && unwrapped(inner)._zod.def;
    if (isArrayDef(def)) return def.element;
    const isKey = isObjectDef(def) && Object.hasOwn(def.shape, key);
    return isKey ? def.shape[String(key)] : undefined;
  }, schema);
}

/** The keys that a group may have; none for what is no group. */
export function keysOf(schema: Schema | undefined): string[] {
  const def = schema && unwrapped(schema)._zod.def;
  return isObjectDef(def) ? Object.keys(def.shape) : [];
}

/** Whether a field takes one of a few words. */
export function isChoice(schema: Schema | undefined): boolean {
  return schema !== undefined && unwrapped(schema)._zod.def.type === "enum";
}

/** The first example that a field's description gives, where it is one that stands on a line. */
export function exampleOf(schema: Schema | undefined): string | undefined {
  const examples = schema && z.globalRegistry.get(schema)?.examples;
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return typeof example === "string" || typeof example === "boolean" ? String(example) : undefined;
}

type Def = z.core.$ZodTypeDef | undefined;

function isArrayDef(def: Def): def is z.core.$ZodArrayDef {
  return def?.type === "array";
}

function isObjectDef(def: Def): def is z.core.$ZodObjectDef {
  return def?.type === "object";
}

function isOptionalDef(def: Def): def is z.core.$ZodOptionalDef {
  return def?.type === "optional";
}

function unwrapped(schema: Schema): Schema {
  const { def } = schema._zod;
  return isOptionalDef(def) ? def.innerType : schema;
}
