// Any page of plain Markdown.
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { all, mainOf, one, textOf, textsOf } from "./built.ts";
import { furtherPages } from "./further-pages.ts";

const { read } = await furtherPages();

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
