// The page for authors says what the tables say now, and its examples are without a mistake.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { strangeDeclaration } from "../../src/markdown/allowed-html.ts";
import { headingLevels, shownAsWritten, textReference } from "../../src/markdown/index.ts";
import { told } from "./rendered.ts";

const written = textReference();
const examples = [...written.matchAll(/```markdown\n(.*?)```/gs)].map(([, text = ""]) => text);

test("docs/text.md is what the tables say; else run `npm run schemas`", () => {
  const file = join(import.meta.dirname, "../../docs/text.md");
  expect(readFileSync(file, "utf8")).toBe(written);
});

test("it has examples", () => {
  expect(examples).toHaveLength(3);
});

test.for(examples)("of %s nothing is told", async (text) => {
  expect(await told(text, [headingLevels, shownAsWritten])).toEqual([]);
});

test("the page itself is a text without a mistake", async () => {
  expect(await told(written.replace(/^#.*\n/, ""), [headingLevels, shownAsWritten])).toEqual([]);
});

test("the styles that it names are taken", () => {
  const [, names = ""] = /style` may set.*?: (.*?)\./s.exec(written) ?? [];
  const properties = [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
  expect(properties).toHaveLength(8);
  for (const property of properties) expect(strangeDeclaration(`${property}: 1px`)).toBeUndefined();
});
