// The schemas as JSON Schema, by which an editor completes and checks while an author types.
import * as z from "zod";

/** A JSON Schema of draft 7, which the YAML language server reads: https://json-schema.org/draft-07 */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What an editor checks of a schema: all but what depends on other keys, or on other files. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: "draft-7", io: "input" });
}
