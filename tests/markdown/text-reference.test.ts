import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textReference } from "../../src/markdown/index.ts";
import { reported } from "./rendered.ts";

const written = textReference();
const examples = [...written.matchAll(/```markdown\n(.*?)```/gs)].map(([, text = ""]) => text);

test("docs/text.md is what the tables say; else run `npm run schemas`", () => {
  const file = join(import.meta.dirname, "../../docs/text.md");
  expect(readFileSync(file, "utf8")).toBe(written);
});

test("it has examples", () => {
  expect(examples).toHaveLength(3);
});

test.for(examples)("of %s nothing is reported", async (text) => {
  expect(await reported(text)).toEqual([]);
});

test("the page itself is a text without a mistake", async () => {
  expect(await reported(written.replace(/^#.*\n/, ""))).toEqual([]);
});

test("the styles that it names are taken", async () => {
  const [, names = ""] = /style` may set.*?: (.*?)\./s.exec(written) ?? [];
  const properties = [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
  expect(properties).toHaveLength(8);
  for (const property of properties)
    expect(await reported(`<p style="${property}: 1px">a</p>`)).toEqual([
      `inline-style: ${property}: 1px`,
    ]);
});
