import { expect, test } from "vitest";
import { counted } from "../../../src/site/languages/counted.ts";

const english = { one: "Led from one city", other: "Led from {count} cities" };
const words = ["one", "two", "three"];

const cases = [
  { count: 1, lang: "en", told: "Led from one city" },
  { count: 3, lang: "en", told: "Led from three cities" },
  { count: 12, lang: "en", told: "Led from 12 cities" },
  { count: 1200, lang: "en", told: "Led from 1,200 cities" },
];

test.each(cases)("$count → $told", ({ count, lang, told }) => {
  expect(counted(english, count, words, lang)).toBe(told);
});

test("a language's own plural forms are used", () => {
  const polish = { few: "{count} miasta", other: "{count} miast" };
  expect(counted(polish, 3, [], "pl")).toBe("3 miasta");
  expect(counted(polish, 5, [], "pl")).toBe("5 miast");
});
