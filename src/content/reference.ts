import * as z from "zod";
import { rules } from "../diagnostics/index.ts";
import { budget } from "./schemas/budget.ts";
import { leadership } from "./schemas/leader.ts";
import { navigation } from "./schemas/navigation.ts";
import { frontMatter } from "./schemas/page.ts";
import { siteSettings } from "./schemas/site.ts";
import { strings } from "./schemas/strings.ts";
import { asYamlValue } from "./yaml.ts";

/** A JSON Schema of draft 7, which the YAML language server reads: https://json-schema.org/draft-07 */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A kind of file that authors write, by the path of its files, and what it may have. */
type Kind = { name: string; path: string; schema: JsonSchema };

const kinds: Kind[] = [
  { name: "page", path: "content/….md", schema: jsonSchema(frontMatter) },
  { name: "leadership", path: "_data/leadership.yaml", schema: jsonSchema(leadership) },
  { name: "navigation", path: "_data/navigation.yaml", schema: jsonSchema(navigation) },
  { name: "site", path: "_data/site.yaml", schema: jsonSchema(siteSettings) },
  { name: "strings", path: "_data/strings/<tag>.yaml", schema: jsonSchema(strings) },
];

/**
 * The files that are written from the schemas and from the table of rules, by their paths: a JSON Schema
 * for each kind of file, by which an editor completes and checks, and two pages for authors.
 */
export function writtenFromSchemas(): Record<string, string> {
  // No author writes the budget, so their reference leaves it out.
  const all = [...kinds, { name: "budget", schema: jsonSchema(budget) }];
  const schemas = all.map(({ name, schema }) => [
    `schemas/${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return {
    ...Object.fromEntries(schemas),
    "docs/reference.md": reference(),
    "docs/rules.md": rulesReference(),
  };
}

// What depends on other keys or on other files an editor can't check.
function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: "draft-7", io: "input" });
}

function rulesReference(): string {
  const rows = Object.entries(rules).map(
    ([id, { severity, why }]) => `| \`${id}\` | ${severity} | ${why} |`,
  );
  return `# The rules

Whatever \`npm run check\` and \`npm run build\` report names its rule in square brackets at the end of its
first line. An error keeps the site from being published, a warning doesn't.

| rule | severity | why |
| --- | --- | --- |
${rows.join("\n")}

---

This page is written from the table in \`src/diagnostics/rules.ts\` by \`npm run schemas\`.
`;
}

/** The page for authors, in Markdown. */
function reference(): string {
  return `${beginning}

${kinds.map(chapter).join("\n\n")}

---

This page is written from the schemas in \`src/content/schemas/\` by \`npm run schemas\`; the same schemas check
what you write, and have an editor complete it.
`;
}

const beginning = `# What you may write

Each file that the site is made from, with the keys that it may have. A key begins its line; a colon
and a space follow, and then its value:

\`\`\`yaml
- name: Amina Bello
  role: "Treasurer: all that is counted"
  bio: Amina is a Nigerian data engineer
    based in Kano.
\`\`\`

- In a list each entry begins with a hyphen and a space. Its other keys stand below the first one.
- A text that goes on in the next line begins there with two spaces more than its key.
- A text with a colon and a space in it needs straight quotes around it, and so does one that begins
  with a sign such as \`@\`, \`*\` or \`[\`.
- A value is shown as it is written. Where a key takes Markdown, that is emphasis (\`*so*\`), code in
  backticks, and links such as \`[our mission](mission.md)\`.

Whatever is wrong is reported with its place and with what to write instead:
[ten mistakes that everyone makes](mistakes.md) shows how that looks.`;

function chapter({ path, schema }: Kind): string {
  const title = `## ${schema.title}: \`${path}\``;
  return [title, schema.description ?? "", ...tables(schema)].join("\n\n");
}

/** The table of a group's keys, and after it those of the groups in it; a list's are its entries'. */
function tables(schema: JsonSchema, heading = ""): string[] {
  const group = entryOf(schema);
  const keys = Object.entries(group.properties ?? {}).map(([key, field]) => ({
    key,
    field: typeof field === "boolean" ? {} : field,
  }));
  if (keys.length === 0) return [];
  const required = new Set(group.required);
  const rows = keys.map(({ key, field }) => row(key, field, required.has(key)));
  const inner = keys.flatMap(({ key, field }) =>
    tables(field, field.items ? `### Each of \`${key}\`` : `### In \`${key}\``),
  );
  return [...(heading ? [heading] : []), [head, ...rows].join("\n"), ...inner];
}

const head = "| key | required or optional | what it is | example |\n| --- | --- | --- | --- |";

function row(key: string, field: JsonSchema, isRequired: boolean): string {
  const cells = [
    `\`${key}\``,
    isRequired ? "required" : "optional",
    [field.description, among(field)].filter(Boolean).join(" "),
    example(field),
  ];
  return `| ${cells.join(" | ")} |`;
}

function among({ enum: words }: JsonSchema): string {
  return words ? `One of ${words.map((word) => `\`${word}\``).join(", ")}.` : "";
}

function example(field: JsonSchema): string {
  const [first] = field.examples ?? entryOf(field).examples ?? [];
  if (first === undefined) return entryOf(field).properties ? "see below" : "";
  const value = asYamlValue(String(first));
  return field.items ? `\`- ${value}\`` : `\`${typeof first === "boolean" ? first : value}\``;
}

function entryOf(schema: JsonSchema): JsonSchema {
  return typeof schema.items === "object" && !Array.isArray(schema.items) ? schema.items : schema;
}
