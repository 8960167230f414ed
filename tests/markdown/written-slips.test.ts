// Slips in Markdown that would be shown as they are written, and what only looks like one.
import { expect, test } from "vitest";
import { pageHtml } from "../../src/markdown/page-html.ts";
import { page, told } from "./rendered.ts";

test.for([
  { written: "a\n\n```\nb\n\n## c", told: "open-code: ```" },
  { written: "~~~~ python\na\n~~~", told: "open-code: ~~~~" },
  { written: "- a\n  ```\n  b\n\nc", told: "open-code: ```" },
  { written: "> ```\n> a\n\nb", told: "open-code: ```" },
  { written: "```", told: "open-code: ```" },
  { written: "##Code", told: "heading-without-space: ##" },
  { written: "a\n###Über uns\nb", told: "heading-without-space: ###" },
  { written: "- ##Code", told: "heading-without-space: ##" },
  { written: "`##x` *a*\n##Code", told: "heading-without-space: ##" },
  { written: "See [us] (about.md).", told: "link-with-gap: ] (about.md)" },
  { written: "[a *b*] (about.md#c)", told: "link-with-gap: ] (about.md#c)" },
  { written: "![A street] (images/street.jpg)", told: "link-with-gap: ] (images/street.jpg)" },
  { written: "`[a] (b.md)` [a] (b.md)", told: "link-with-gap: ] (b.md)" },
  { written: "| a |\n|---|\n| [b] (/c/) |", told: "link-with-gap: ] (/c/)" },
  { written: "## [a] (#b)", told: "link-with-gap: ] (#b)" },
  { written: "[us](our team.md#a).", told: "address-with-space: our team.md#a" },
  { written: "![A](images/my street.jpg)", told: "address-with-space: images/my street.jpg" },
  { written: "a [b](c d.md) (e)", told: "address-with-space: c d.md" },
  { written: "[a](tel:+234 802 345)", told: "address-with-space: tel:+234 802 345" },
  {
    written: "[a](mailto:a@b.c?subject=A b)",
    told: "address-with-space: mailto:a@b.c?subject=A b",
  },
  { written: "[a](sms:+234 802)", told: "address-with-space: sms:+234 802" },
  { written: "[a](#Two Words)", told: "address-with-space: #Two Words" },
  { written: "a [us](about.md and b", told: "open-link: ](about.md" },
  { written: "a [us(about.md) b", told: "open-link: [us(about.md)" },
  { written: "a :tada:, b", told: "sign-of-github: :tada:" },
  { written: "a\n•\tb\n• c", told: "foreign-bullet: •\t" },
  { written: "##\u00a0a", told: "odd-space: ##\u00a0" },
  { written: "- a\n  -\u202fb\n-\u00a0c", told: "odd-space: -\u202f" },
  { written: "-one\n-two", told: "list-without-space: -one" },
  { written: "1.one\n2.two", told: "list-without-space: 1.one" },
  { written: "*one\n*two", told: "list-without-space: *one" },
  { written: "We are here.\n---\nb", told: "unmeant-heading: We are here." },
  { written: "| a |\n|---|\n| 1 | 2 |\n", told: "row-too-wide: 2" },
  { written: "> a | b\n> --|--\n> 1 | 2 | 2 | 3", told: "row-too-wide: 2" },
  { written: "![[street.png]] a", told: "wiki-link: ![[street.png]]" },
  { written: "a [[About us|us]]", told: "wiki-link: [[About us|us]]" },
  { written: "<div>\na **b** c\n</div>", told: "unread-markdown: **b**" },
  { written: "<p>*a* [b](about.md)</p>", told: "unread-markdown: [b](about.md)" },
  { written: "- a\n  ✓ b\n  ✓ c", told: "foreign-bullet: ✓ " },
  { written: "- a\n  • b", told: "foreign-bullet: • " },
  { written: "- We are here.\n  ---\n  b", told: "unmeant-heading: We are here." },
  { written: "- | a |\n  |---|\n  | 1 | 2 |", told: "row-too-wide: 2" },
  { written: "[docs][^guide] a", told: "lost-note: [^guide]" },
  { written: "a[^one][^two]\n\n[^two]: b", told: "lost-note: [^one]" },
  { written: "[a](b.md){.c d=e} f", told: "list-without-colon: {.c d=e}" },
  { written: "See (us)[about.md#a].", told: "link-wrong-way-round: (us)[about.md#a]" },
  { written: "(us)[https://example.org/a]", told: "link-wrong-way-round: (us)[" },
  { written: "the [docs][guide] (a)", told: "lost-reference: [docs][guide]" },
  { written: "![A street][]", told: "lost-reference: ![A street][]" },
  { written: "a **bold ** b", told: "stars-with-space: **bold **" },
  { written: "a ** bold** b", told: "stars-with-space: ** bold**" },
  { written: "a ** bold words ** b", told: "stars-with-space: ** bold words **" },
  { written: "a **bold ** b and ** more** c", told: "stars-with-space: **" },
  { written: "**Note:**this", told: "stars-without-space: **Note:**" },
  { written: "- [x] a", told: "sign-of-github: [x]" },
  { written: "> [!NOTE]\n> a", told: "sign-of-github: [!NOTE]" },
  { written: "a\n\n[TOC]", told: "sign-of-github: [TOC]" },
  { written: "[[toc]]", told: "sign-of-github: [[toc]]" },
  { written: "a\n\n| a | b |\n| 1 | 2 |", told: "table-without-line: | a | b |" },
  { written: "| a | b |\n|---|\n| 1 | 2 |", told: "table-without-line: | a | b |" },
  { written: "- | a | b |\n  | *1* | 2 |", told: "table-without-line: | a | b |" },
])("of $written is told: $told", async ({ written, told: due }) => {
  expect(await told(written, [])).toEqual([due]);
});

test.for([
  "```\na\n```",
  "````\n```\n````",
  "```\na\n```\n{: .b}",
  "> ~~~\n> a\n> ~~~",
  "- a\n  ```\n  b\n  ```",
  "a ``` b",
  "    ```\n    a",
  "#Code and #python",
  "##1 of 3",
  "## Code",
  "\\##Code",
  "a ##Code",
  "`##Code`",
  "```\n##Code\n[a] (b.md)\n```",
  "the report [PDF] (https://example.org/a.pdf)",
  "the report [a] (#12)",
  "[a](about.md) (https://example.org)",
  "the set [1, 2] (and more)",
  "[sic] (see below)",
  "\\[a\\] (about.md)",
  "`[a] (about.md)`",
  "a list[int] (PEP 585)",
  "[a](<b c.md>) and [d](e.md 'f g')",
  'f[x](a b), d["k"](a / b) and [x](see below)',
  "`[a](b c.md)` and \\[a](b c.md)",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "| a | b |",
  "|x|\n|y|",
  "a | b\nc | d",
  "\\| a | b |\n\\| c | d |",
  "```\n| a | b |\n| 1 | 2 |\n```",
  "<p>##Code [a] (b.md)</p>",
  "2 ** 3 ** 4, *args and **kwargs, f(**a, **b) and 2**3**4",
  "**2 ** 3 and x ** y**",
  "**never closed, and `** a **` and \\** a \\**",
  "**Note:** this, (**bold**) and **bold**.",
  "the set [0][a] of grid[row][column] and [1][2]",
  "[docs][guide] and [guide][] and [guide]\n\n[Guide]: about.md",
  "f(x)[0] and (see)[1] and (as they say)[sic]",
  "a [ ] b, [x] c\n\n- a [x] b\n- [x](about.md)\n- \\[x] d",
  "[!NOTE] a\n\n> a [!NOTE]",
  "the toc: [TOC]",
  "the list [[1, 2], ['a']], df[['a']] and [['a', 'b']]",
  "<div>\n\n**b** [c](about.md)\n\n</div>",
  "<pre>**b**</pre>\n\n<p><code>[a](b.md)</code> <!-- **b** --> **kwargs</p>",
  "<p title='**a**'>b</p>",
  "[a](b.md) {c} and [d](e.md){f, g}, the set {a=b}",
  "the days[:100:] and std::book::size\n:date: 2027",
  "at 10:30:45, `:tada:`, a::tada::b, :param: and :role:`x`",
  "-1 degree\n-2 degrees",
  "--help\n--version",
  "*one* a\n*two* b",
  "1.5 a\n2.5 b",
  "What we do\n---\n\nWho, why?\n---\n\nWe are here.\n\n---",
  "a • b",
  "✓ one",
  "| a | b |\n|---|---|\n| 1 |\n| 1 \\| 2 | 3 |\n| 1 | 2 | |\n",
  "f[x(y) and [see (about us)]",
  "[see our mission (mission.md) too] and [it (mission.md)]",
  "the element at [i][j] and the matrix [[x]]",
  "**kwargs and 2 ** 3, f(**a,**b) and {**a,**b}",
  "base ** exponent ** 2",
  "- ✓ a\n- ✓ b\n\n---\n\n● c\n\n✔ d",
  "- | a | b |\n  |---|---|\n  | 1 | 2 |",
  "<p>a[1](b) and f(**a)</p>",
  "](a b",
])("%j is meant as it stands", async (written) => {
  expect(await told(written, [])).toEqual([]);
});

test("what is meant is told where it stands, not where it stands in code", async () => {
  const written = "`[a] (b.md)` [a] (b.md)";
  const { findings } = await pageHtml(written, page, []);
  expect(findings.map(({ start }) => start)).toEqual([written.lastIndexOf("]")]);
});

test("the same slip again is told at its own place", async () => {
  const written = "[a] (b.md) and [a] (b.md)\n\n[a] (b.md)";
  const { findings } = await pageHtml(written, page, []);
  expect(findings.map(({ start }) => start)).toEqual([2, 17, 29]);
});

test("a reference that is nearly one of the page's gets that one", async () => {
  const { findings } = await pageHtml("[us][abuot]\n\n[About]: about.md", page, []);
  expect(findings.map(({ hint }) => hint)).toEqual(["write: [us][about]"]);
});

test.for([
  "[a] (b.md)\n\n",
  "##a\n\n",
  "```\na\n~~~\n",
  "] ",
  "[a]   (",
  "**a  ",
  "** ",
  "[a",
  "(a)[",
])("of %j again and again some are told, soon", async (written) => {
  const start = performance.now();
  expect((await told(written.repeat(1000), [])).length).toBeLessThan(102);
  expect(performance.now() - start).toBeLessThan(4000);
});

test.for([
  ["", "[^a", ""],
  ["", "[^a] ", ""],
  ["[^", "abc", ""],
  ["a\n", "   ", "|"],
  ["[a](", ".md#", ""],
  ["[a] (", ".md#", ""],
  ["[a(", ".md#", ""],
  ["[a](b ", ".md#", ""],
  ["[a](images/b", "  ", "c)"],
] as const)("of %j with %j again and again and %j a line takes no time", async (pieces) => {
  const [begin, sign, end] = pieces;
  const start = performance.now();
  await told(`${begin}${sign.repeat(60_000)}${end}`, []);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("Markdown that kramdown is asked to read in a tag is a warning", async () => {
  const { findings } = await pageHtml('<div markdown="1">\n**a**\n</div>', page, []);
  expect(findings.map(({ rule }) => rule)).toEqual(["unread-markdown"]);
});
