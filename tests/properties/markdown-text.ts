// Markdown as an author might write it, with attribute lists and HTML in it, for the property tests.
import fc, { type Arbitrary } from "fast-check";
import { hostileText, words } from "./hostile-text.ts";
import { html } from "./html-text.ts";

const attributeText = fc.oneof(
  fc.constantFrom(".note", "#place", ".a .b", 'title="a b"', "width=150", "style=x", ".a}b"),
  fc.constantFrom("onclick=alert(1)", 'href="javascript:x"', "class", "=", '"', "toc", ":a"),
  hostileText,
);

/** `{: .note #place}`, kramdown's way to give attributes. */
export const attributeList: Arbitrary<string> = fc
  .array(attributeText, { maxLength: 3 })
  .map((parts) => `{: ${parts.join(" ")}}`);

const target = fc.oneof(
  fc.constantFrom("about.md", "mission.md#our-mission", "/about/", "#top", "images/a.png", "<a b>"),
  fc.constantFrom("https://example.org/", "mailto:a@b.c", "javascript:alert(1)", "//host", ""),
  hostileText,
);

const span = fc.oneof(
  words,
  words.map((text) => `**${text}**`),
  words.map((text) => `\`${text}\``),
  fc.tuple(words, target).map(([text, to]) => `[${text}](${to})`),
  fc.tuple(words, target).map(([text, to]) => `![${text}](${to} "${text}")`),
  fc.constantFrom("[^1]", "[a][b]", "<https://example.org>", "\\*", "&amp;", "  \n", "H~2~O"),
  attributeList,
  html,
);

const line = fc.array(span, { minLength: 1, maxLength: 4 }).map((spans) => spans.join(" "));

const starts = [
  ...["", "", "# ", "## ", "#### ", "- ", "1. ", "> ", "> - ", "    ", "\t", ": ", "| ", "[^1]: "],
  ...["[b]: ", "```python\n", "~~~\n", "***\n", "- [ ] ", "   - "],
];

const block = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...starts), line).map((parts) => parts.join("")),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(line, fc.constantFrom("\n===", "\n---")).map((parts) => parts.join("")),
  },
  {
    weight: 1,
    arbitrary: line.map((cells) => `| a | b |\n| --- | :-: |\n| ${cells} | ${cells} |`),
  },
  { weight: 1, arbitrary: attributeList },
  { weight: 2, arbitrary: html },
);

/** Blocks one after the other, with or without a blank line between. */
export const markdown: Arbitrary<string> = fc
  .array(fc.tuple(block, fc.constantFrom("\n", "\n\n", "\n\n")), { maxLength: 8 })
  .map((blocks) => blocks.flat().join(""));
