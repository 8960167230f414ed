// The reference page for authors: each file that they write, with its keys; `docs/reference.md`.
import type { JsonSchema } from "./editor.ts";
import { asValue } from "./yaml-quotes.ts";

/** A kind of file that authors write, by the path of its files, and what it may have. */
export type Kind = { path: string; schema: JsonSchema };

/** The whole page, in Markdown. */
export function reference(kinds: readonly Kind[]): string {
  return `${beginning}

${kinds.map(chapter).join("\n\n")}

---

This page is written from the schemas in \`src/content/\` by \`npm run schemas\`; the same schemas check
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

Whatever is wrong is told with its place and with what to write instead:
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
  const value = asValue(String(first));
  return field.items ? `\`- ${value}\`` : `\`${typeof first === "boolean" ? first : value}\``;
}

function entryOf(schema: JsonSchema): JsonSchema {
  return typeof schema.items === "object" && !Array.isArray(schema.items) ? schema.items : schema;
}
