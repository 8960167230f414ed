// Any page of plain Markdown.
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { siteWith } from "../build/site.ts";
import { all, mainOf, one, textOf, textsOf } from "./built.ts";

const page = (...lines: string[]) =>
  ["---", "layout: default", "lang: en", ...lines, "---", "A *word*.", ""].join("\n");

const { read } = await siteWith({
  "content/titled.md": page('title: "Q & A, 2*3*4"'),
  "content/headed.md": page(
    "title: Questions",
    "heading: |\n  Your questions,\n  *our* answers & <more>",
    "lead: Ask & *listen*",
  ),
});

test.each([
  { name: "titled", heading: "Q & A, 2*3*4", phrases: [], lead: [] },
  {
    name: "headed",
    heading: "Your questions, our answers & <more>",
    phrases: ["Your questions,", "our answers & <more>"],
    lead: ["Ask & listen"],
  },
])("$name has a heading, a lead where there is one, and its text", (expected) => {
  const main = mainOf(parseDocument(read(`${expected.name}/index.html`)));
  const heading = one("h1", main);
  expect(textOf(heading)).toBe(expected.heading);
  expect(textsOf("span", heading)).toEqual(expected.phrases);
  expect(textsOf(".page-header__lead", main)).toEqual(expected.lead);
  expect(all("em", one(".prose", main)).map(textOf)).toEqual(["word"]);
});
