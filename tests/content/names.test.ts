// The names that an author meant: of a page's address, a file, a language, an account.
import { expect, test } from "vitest";
import { githubAccount } from "../../src/content/github-account.ts";
import { canonicalTag } from "../../src/content/language-tag.ts";
import { addressOfFile } from "../../src/content/page-address.ts";
import { permalinkFrom } from "../../src/content/permalink.ts";
import { quoted } from "../../src/content/quoted.ts";
import { slug } from "../../src/content/slug.ts";
import { meantFile } from "../../src/content/stray-file.ts";

test.for([
  ["Über uns", "uber-uns"],
  ["__A  B__", "a-b"],
  ["日本", ""],
])("%j is %j as a slug", ([name = "", meant]) => {
  expect(slug(name)).toBe(meant);
});

test.for([
  ["/About Us", "/about-us/"],
  ["about.html", "/about.html"],
  ["https://example.org/a/b/?c#d", "/a/b/"],
  ["/../a/", "/a/"],
  ["a\\b", "/a/b/"],
  ["/feed.xml", undefined],
  ["/", undefined],
  ["", undefined],
])("the permalink %j was meant as %j", ([written = "", meant]) => {
  expect(permalinkFrom(written)).toBe(meant);
});

test.for([
  ["content/index.md", "/"],
  ["content/a/index.md", "/a/"],
  ["content/a/b.md", "/a/b/"],
  ["content/a/a.md", "/a/"],
  ["content/a/a/index.md", "/a/a/"],
  ["content/index/index.md", "/index/"],
  ["content/2026-05-31-a.md", "/2026-05-31-a/"],
])("%s is published as %s", ([file = "", address]) => {
  expect(addressOfFile(file)).toBe(address);
});

test.for([
  ["content/My Page.MD", "content/my-page.md"],
  ["content/A B/v1.2.markdown", "content/a-b/v1-2.md"],
  ["content/images/IMG 1.JPEG", "content/images/img-1.jpeg"],
  ["content/日本.md", undefined],
  ["content/team.docx", undefined],
  ["_data/Site.yml", "_data/site.yaml"],
  ["_data/leaders.json", "_data/leadership.yaml"],
  ["_data/sponsors.yaml", undefined],
  ["_data/strings/EN_us.yml", "_data/strings/en-US.yaml"],
])("%s was meant as %s", ([file = "", meant]) => {
  expect(meantFile(file)).toBe(meant);
});

test.for([
  ["EN", "en"],
  ["pt_br", "pt-BR"],
  ["zh-hant", "zh-Hant"],
  ["english", undefined],
  ["e", undefined],
  ["", undefined],
])("the language %j is %s", ([written = "", tag]) => {
  expect(canonicalTag(written)).toBe(tag);
});

test.for([
  ["VeldaKiara", true],
  ["a-b-c", true],
  ["a".repeat(39), true],
  ["a".repeat(40), false],
  ["a--b", false],
  ["-a", false],
  ["a-", false],
  ["a_b", false],
])("GitHub allows the account %s: %s", ([name, isAllowed]) => {
  expect(githubAccount.safeParse(name).success).toBe(isAllowed);
});

test.for([
  ["https://github.com/oleksis", "write: oleksis"],
  ["http://www.github.com/oleksis?tab=repositories", "write: oleksis"],
  ["github.com/oleksis/site", "write: oleksis"],
  [" @oleksis ", "write: oleksis"],
  ["https://github.com/@oleksis", "write: oleksis"],
])("for the account %j the hint is %j", ([written, hint]) => {
  const [issue] = githubAccount.safeParse(written).error?.issues ?? [];
  expect(issue?.message.split("\n")[1]).toBe(hint);
});

test("a text is said again on one line, with all its characters shown, and not at any length", () => {
  expect(quoted('a "b"\n\u0007')).toBe('"a \\"b\\"\\n\\u0007"');
  expect(quoted("😀".repeat(1000))).toBe(`"${"😀".repeat(60)}…"`);
});

test("in quotes stands as a code what nobody sees", () => {
  expect(quoted("de\u200bfault\u00a0a“é”")).toBe('"de\\u200bfault\\u00a0a“é”"');
});
