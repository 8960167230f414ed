// Markdown and HTML in values that are shown as they are written; asked for every document that its schema has
// passed but for what is told of it already.
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import type { Document } from "./document.ts";
import type { Checked } from "./hints.ts";
import { isKeyed, valueAt } from "./keyed.ts";
import { pathName } from "./misspelt-keys.ts";
import { markdownKeys } from "./page.ts";
import { partOfValue } from "./part-of-value.ts";
import { shortened } from "./quoted.ts";
import { schemaAt } from "./schema-at.ts";
import { diagnosticAt } from "./source.ts";
import type { Path } from "./yaml.ts";

/** Every sign of Markdown or HTML in the values that take none. @param told the paths of what has a mistake */
export function markedValues(
  { schema, document }: Checked,
  told: ReadonlySet<string>,
): (() => Diagnostic)[] {
  const isPage = document.source.file.endsWith(".md");
  return texts(document.yaml.value)
    .filter(({ path }) => !(isPage && markdownKeys.includes(String(path[0]))))
    .filter(({ path }) => !told.has(pathName(path)) && schemaAt(schema, path) !== undefined)
    .flatMap(({ path, text }) =>
      signsIn(text).map((sign) => () => diagnosticOf(sign, path, document)),
    );
}

function texts(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => texts(entry, [...path, index]));
  if (!isKeyed(value)) return [];
  return Object.keys(value).flatMap((key) => texts(value[key], [...path, key]));
}

type Sign = { written: string; start: number; hint: string };

const words = "write the words alone";

/** What can be nothing else: `C*`, `a[1](2)`, `1 < 2`, `List<int>`, and names such as N`Diaye are meant to be read. */
const signs: readonly [pattern: RegExp, hint: (plain: string) => string][] = [
  [/(?<![\w\])])!?\[([^[\]\n]+)\]\([^()\s]+\)/g, (plain) => `${words}: ${plain}`],
  [/(?<![\w*])(\*{1,3})(?=[^\s*])[^*\n]+(?<=[^\s*])\1(?![\w*])/g, () => `${words}, without stars`],
  [/(?<![\p{L}\p{N}`])`[^`\n]+`(?![\p{L}\p{N}`])/gu, () => `${words}, without backticks`],
  [
    /<([a-z][a-z0-9]*)(?:\s[^<>]*)?>[^<]*<\/\1>|<\/[a-z][a-z0-9]*>|<br ?\/?>|<[a-z][a-z0-9]*\s[a-z-]+=[^<>]*>/gi,
    () => `${words}, without tags`,
  ],
  [/&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,6});/gi, () => "write the character itself"],
];

function signsIn(text: string): Sign[] {
  if (!/[[*`<&]/.test(text)) return [];
  return signs.flatMap(([pattern, hint]) =>
    Array.from(text.matchAll(pattern), ({ 0: written, 1: plain = "", index }) => ({
      ...{ written, start: index, hint: hint(shortened(plain)) },
    })),
  );
}

function diagnosticOf({ written, start, hint }: Sign, path: Path, document: Document): Diagnostic {
  const { source, offset, yaml } = document;
  const span = yaml.spanOf(path);
  const value = source.text.slice(offset + span.start, offset + span.end);
  const text = String(valueAt(yaml.value, ...path));
  const part = partOfValue(value, { text, start, end: start + written.length });
  const from = offset + span.start;
  return diagnosticAt(
    source,
    from + (part?.start ?? 0),
    from + (part?.end ?? value.length),
    plain(path, hint),
  );
}

function plain(path: Path, hint: string): Finding {
  const key = path.findLast((step) => typeof step === "string");
  return {
    rule: "marked-value",
    message: `\`${String(key)}\` is shown as it is written: Markdown and HTML have no room in it`,
    hint,
  };
}
