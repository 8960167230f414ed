import { expect, test } from "vitest";
import { locale } from "../../../src/site/seo/locale.ts";

test.each([
  ["en", "en_US"],
  ["ha", "ha_NG"],
  ["sw", "sw_TZ"],
  ["pt-BR", "pt_BR"],
  ["es-CU", "es_CU"],
  ["zh-Hant", "zh_TW"],
  ["qaa", "qaa"],
])("%s is %s to Open Graph", (lang, name) => {
  expect(locale(lang)).toBe(name);
});
