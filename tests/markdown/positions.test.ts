import { getElementsByTagName } from "domutils";
import { expect, test } from "vitest";
import type { TextStep } from "../../src/markdown/index.ts";
import { render } from "./rendered.ts";

/** Reports every link and image whose address is "x.md" or empty. */
const broken: TextStep = (tree, { report }) => {
  for (const element of getElementsByTagName((name) => name === "a" || name === "img", tree)) {
    const { href = element.attribs.src ?? "" } = element.attribs;
    const wording = { message: element.name };
    if (href === "") report(element, "link-text", wording);
    else if (href.startsWith("x")) report(element, "broken-link", { ...wording, words: href });
  }
};

/** Where each is reported, in lines and columns of the text. */
async function positions(text: string): Promise<string[]> {
  const { diagnostics } = await render(text, { textSteps: [broken] });
  return diagnostics.map(({ line, column }) => `${line - 2}:${column}`);
}

test.for([
  { where: "a paragraph", text: "a\nb [c](x.md)\nd", due: ["2:7"] },
  { where: "a list in a quotation", text: "> - a\n>   b [c](x.md)", due: ["2:11"] },
  { where: "a heading", text: "a\n\n## b [c](x.md)", due: ["3:10"] },
  { where: "a cell", text: "| a | b |\n|---|---|\n| c | [d](x.md) |", due: ["3:11"] },
  { where: "HTML", text: '<div>\n\n<p>\na\n<a\nhref="x.md">b</a></p>\n</div>', due: ["6:7"] },
  { where: "HTML in a list", text: '- a\n\n  <p>\n  <a href="x.md">b</a></p>', due: ["4:12"] },
  { where: "HTML within a text", text: "a\n*b* <a href='x.md'>c</a>", due: ["2:14"] },
  { where: "a line behind code", text: "`a\nb`\n[c](x.md)", due: ["3:5"] },
  { where: "the words as well", text: "x.md and [x.md](x.md)", due: ["1:17"] },
  { where: "letters of any script", text: "[a](xé.md)", due: ["1:5"] },
  { where: "HTML with its references", text: '<p><a href="x?a&amp;b">c</a></p>', due: ["1:13"] },
  { where: "a reference", text: "a\nb [c][d]\n\n[d]: x.md", due: ["2:3"] },
])("a link in $where is found at $due", async ({ text, due }) => {
  expect(await positions(text)).toEqual(due);
});

test.for([
  {
    what: "the same address again",
    text: "[a](x.md) [b](x.md)\n[c](x.md)",
    due: ["1:5", "1:15", "2:5"],
  },
  {
    what: "the same address below",
    text: "[a](b.md)\n\n- [a](x.md)\n- [a](x.md)",
    due: ["3:7", "4:7"],
  },
  { what: "links without an address", text: "a [b]() [c](y.md)\n[d]()", due: ["1:3", "2:1"] },
  { what: "an image without one", text: "[a](y.md) ![b](y.png) ![c]()", due: ["1:23"] },
])("$what is found in turn", async ({ text, due }) => {
  expect(await positions(text)).toEqual(due);
});

test.for(["\n", "\r\n", "\r"])("lines may end in %j", async (ending) => {
  const text = ["One", "two", "", "three", "\t[four](x.md)"].join(ending);
  expect((await render(text, { textSteps: [broken] })).diagnostics).toMatchObject([
    { line: 7, column: 9, endColumn: 13 },
  ]);
});

test("a node that is reported twice by the same words is found at the same place", async () => {
  const twice: TextStep = async (tree, context) => {
    await broken(tree, context);
    for (const link of getElementsByTagName("a", tree))
      context.report(link, "invalid-address", { message: "b", words: link.attribs.href });
  };
  const { diagnostics } = await render("[a](x.md) [b](x.md)", { textSteps: [twice] });
  expect(diagnostics.map(({ column }) => column)).toEqual([5, 15, 5, 15]);
});
