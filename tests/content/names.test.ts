// The names that are made of what people wrote: addresses, languages, ids.
import { expect, test } from "vitest";
import { addressOf, slug, suggestPermalink } from "../../src/content/addresses.ts";
import { leaderIds } from "../../src/content/index.ts";
import { canonicalTag } from "../../src/content/language-tag.ts";
import { leadership } from "../../src/content/schemas/leader.ts";

test.for([
  ["Über uns", "uber-uns"],
  ["__A  B__", "a-b"],
  ["日本", ""],
])("the slug of %j is %j", ([name = "", expected]) => {
  expect(slug(name)).toBe(expected);
});

test.for([
  ["/About Us", "/about-us/"],
  ["about.html", "/about.html"],
  ["https://example.org/a/b/?c#d", "/a/b/"],
  ["/../a/", "/a/"],
  ["a\\b", "/a/b/"],
  ["/feed.xml", undefined],
  ["/{{ title }}/", undefined],
  ["/", undefined],
  ["", undefined],
])("the permalink nearest to %j is %j", ([written = "", expected]) => {
  expect(suggestPermalink(written)).toBe(expected);
});

test.for([
  ["content/index.md", undefined, "/"],
  ["content/a/index.md", undefined, "/a/"],
  ["content/a/b.md", undefined, "/a/b/"],
  ["content/a/a.md", undefined, "/a/"],
  ["content/a/a/index.md", undefined, "/a/a/"],
  ["content/index/index.md", undefined, "/index/"],
  ["content/2026-05-31-a.md", undefined, "/2026-05-31-a/"],
  ["content/a.md", "/b/", "/b/"],
  ["content/a.md", "/b/index.html", "/b/"],
  ["content/a.md", "/404.html", "/404.html"],
  ["content/a.md", "no address", "/a/"],
])("%s with the permalink %s is published as %s", ([file = "", permalink, address]) => {
  expect(addressOf(file, permalink)).toBe(address);
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
] as const)("GitHub allows the account %s: %s", ([name, isAllowed]) => {
  expect(leadership.element.shape.github.safeParse(name).success).toBe(isAllowed);
});

test.for([
  ["Jay Miller", "jay-miller"],
  ["Ɗan Ƙasa, Zoë O’Neil", "ɗan-ƙasa, zoë-oneil"],
  ["E\u0301lodie", "élodie"],
  ["አበበ ቢቂላ", "አበበ-ቢቂላ"],
  ["Ama B., Ama B, ama-b", "ama-b, ama-b-2, ama-b-3"],
  ["Ama, Ama 2, Ama", "ama, ama-2, ama-3"],
  ['"><script>', "script"],
  ["Main", "main-2"],
  ["🙂, ✨", "person, person-2"],
])("the ids of %s are %s", ([names = "", expected]) => {
  const leaders = names.split(", ").map((name) => ({ name }));
  expect(leaderIds(leaders).join(", ")).toBe(expected);
});
