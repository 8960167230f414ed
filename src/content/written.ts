// All that is written from the schemas, for editors and for authors; asked by `npm run schemas`.
import type * as z from "zod";
import { budget } from "./budget.ts";
import { jsonSchema } from "./editor.ts";
import { layoutsOf } from "./layouts.ts";
import { leadership } from "./leader.ts";
import { navigation } from "./navigation.ts";
import { frontMatter } from "./page.ts";
import { reference } from "./reference.ts";
import { site } from "./site.ts";
import { strings } from "./strings.ts";

/**
 * The files that are written from the schemas, by path from the project's folder: a JSON Schema for
 * each kind of file, and the reference.
 * @param root the project's folder, whose layouts a page may ask for
 */
export function writtenFromSchemas(root: string): Record<string, string> {
  const kinds = kindsOf(root).map((kind) => ({ ...kind, schema: jsonSchema(kind.schema) }));
  // No author writes it, so that their reference leaves it out.
  const weights = { name: "budget", schema: jsonSchema(budget(layoutsOf(root))) };
  const schemas = [...kinds, weights].map(({ name, schema }) => [
    `schemas/${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return { ...Object.fromEntries(schemas), "docs/reference.md": reference(kinds) };
}

function kindsOf(root: string): { name: string; path: string; schema: z.ZodType }[] {
  return [
    { name: "page", path: "content/….md", schema: frontMatter(layoutsOf(root)) },
    { name: "leadership", path: "_data/leadership.yaml", schema: leadership },
    { name: "navigation", path: "_data/navigation.yaml", schema: navigation },
    { name: "site", path: "_data/site.yaml", schema: site },
    { name: "strings", path: "_data/strings/<tag>.yaml", schema: strings },
  ];
}
