// What zod found wrong with a document, as Diagnostics at the place of each.
import type * as z from "zod";
import type { Diagnostic } from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey } from "./document.ts";
import { type Checked, exampleHint, lineWith, quotesHint } from "./hints.ts";
import { isKeyed, valueAt } from "./keyed.ts";
import { markedValues } from "./marked-values.ts";
import { misspeltKeys, pathName } from "./misspelt-keys.ts";
import { schemaAt } from "./schema-at.ts";
import { toldAtOnce } from "./told-at-once.ts";
import { unknownKey } from "./unknown-key.ts";

type Issue = z.core.$ZodIssue;

/**
 * Checks a YAML document against its schema. One mistake is told once: a key that looks like a
 * missing one is the only thing said of either, and of one value the first that is wrong.
 */
export function diagnosticsOf(schema: z.ZodType, document: Document): Diagnostic[] {
  const checked = { document, schema };
  const { value } = document.yaml;
  const all = schema.safeParse(value).error?.issues ?? [];
  const issues = firstOfEach(all);
  const missing = issues.filter((issue) => isMissing(issue, value));
  const { unknown, meant } = misspeltKeys(all, missing, checked);
  const others = issues.filter((issue) => !meant.has(issue));
  const ways = [
    ...unknown.map((key) => () => unknownKey(key, checked)),
    ...others.map((issue) => () => tell(issue, checked)),
    ...markedValues(checked, new Set(issues.map(({ path }) => pathName(path)))),
  ];
  return toldAtOnce(ways, (way) => way());
}

function firstOfEach(issues: Issue[]): Issue[] {
  const values = issues.filter(({ code }) => code !== "unrecognized_keys");
  const byPath = Map.groupBy(values, ({ path }) => pathName(path));
  return [...byPath.values()].flatMap(([first]) => first ?? []);
}

function isMissing({ path }: Issue, value: unknown): boolean {
  const last = path.at(-1);
  const parent = valueAt(value, ...path.slice(0, -1));
  return typeof last === "string" && isKeyed(parent) && !Object.hasOwn(parent, last);
}

function tell(issue: Issue, checked: Checked): Diagnostic {
  return isMissing(issue, checked.document.yaml.value)
    ? missingKey(issue, checked)
    : wrongValue(issue, checked);
}

function missingKey(issue: Issue, { document, schema }: Checked): Diagnostic {
  const key = String(issue.path.at(-1));
  const { message, hint } = said(issue);
  return diagnosticAtKey(document, issue.path.slice(0, -1), {
    rule: "missing-key",
    // What depends on another key says so itself.
    message: issue.code === "custom" ? message : `"${key}" is missing`,
    hint:
      issue.code === "custom"
        ? hint
        : `add a line such as ${lineWith(key, schemaAt(schema, issue.path))}`,
  });
}

function wrongValue(issue: Issue, checked: Checked): Diagnostic {
  const { message, hint } = said(issue);
  const finding = {
    rule: "invalid-value" as const,
    message,
    hint: hint || quotesHint(issue.path, checked) || exampleHint(issue.path, checked.schema),
  };
  return diagnosticAtKey(checked.document, issue.path, finding);
}

// As the fields' `told` puts them together.
function said({ message }: Issue): { message: string; hint: string } {
  const [first = "", ...rest] = message.split("\n");
  return { message: first, hint: rest.join(" ") };
}
