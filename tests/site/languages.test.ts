import { expect, test } from "vitest";
import { counted, locale } from "../../src/site/index.ts";

const english = { one: "Led from one city", other: "Led from {count} cities" };
const polish = { few: "{count} miasta", other: "{count} miast" };
const words = ["one", "two", "three"];

test.for([
  [english, 1, words, "en", "Led from one city"],
  [english, 3, words, "en", "Led from three cities"],
  [english, 12, words, "en", "Led from 12 cities"],
  [english, 1200, words, "en", "Led from 1,200 cities"],
  [polish, 3, [], "pl", "3 miasta"],
  [polish, 5, [], "pl", "5 miast"],
] as const)("%o of %d", ([sentence, count, numbers, lang, expected]) => {
  expect(counted(sentence, count, [...numbers], lang)).toBe(expected);
});

test.for([
  ["en", "en_US"],
  ["ha", "ha_NG"],
  ["sw", "sw_TZ"],
  ["pt-BR", "pt_BR"],
  ["es-CU", "es_CU"],
  ["zh-Hant", "zh_TW"],
  ["qaa", "qaa"],
] as const)("%s is %s to Open Graph, each time", ([lang, expected]) => {
  expect([locale(lang), locale(lang)]).toEqual([expected, expected]);
});
