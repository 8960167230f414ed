// Short texts that are hard on whoever reads them, for the property tests.
import fc, { type Arbitrary } from "fast-check";

/** What means something to one of the readers, or what readers stumble over. */
const stumblingBlocks = [
  ...["---", "...", "- ", ": ", "? ", "| ", "#", "&a", "*a", "!!js/function", "<<: ", "@", "%"],
  ...["{{ 7*7 }}", "{% if %}", "{#", "{: .note}", "{:", "{::nomarkdown}", "{: onclick=alert(1)}"],
  ...["<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&#x6A;", "&colon;", "&nbsp;", "&"],
  ...['"', "'", "`", "```", "~~~", "[", "](", "![", "[^1]", "[^1]:", "*[abbr]:", "$$", "|", "\\"],
  ...[
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//host",
    "../..",
    "%2e%2e/",
  ],
  ...["\0", "\r", "\r\n", "\n\n", "\t", "\f", "\u0085", "\u2028", "\uFEFF", "\u202E", "\uFFFD"],
  ...["\uD800", "e\u0301", "👩🏽‍💻", "ﬁ", "İ", "ß", "漢", "ا"],
  ...["2024", "true", "null", "~", "0x1F", "1_000", "2023-13-40", ".inf"],
  ...["constructor", "__proto__", "::error file=a::b", "\u001B[31m", "%0A"],
];

/** What takes a reader long or deep when there is much of it. */
const burdens = [
  ...["[", "{", "- ", "> ", "*", "_", "**a", "![", "`", "(", "<b>", "<a ", "a: ", "&a ", "1. "],
  ...["[a]: ", "| ", "\n> - ", "<!--", "&amp", "\\", "[[a](", '"', "{: .a}"],
];

export const hostileText: Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...stumblingBlocks) },
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...burdens), fc.nat(1000))
      .map(([text, times]) => text.repeat(times)),
  },
);

/** Words as an author writes them, now and then with a hostile text among them. */
export const words: Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 20,
        arbitrary: fc.constantFrom("Python", "a", "naïve", "don’t", "C++", "x_y_z", "—"),
      },
      { weight: 1, arbitrary: hostileText },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(" "));
