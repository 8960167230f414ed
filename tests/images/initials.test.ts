import { expect, test } from "vitest";
import { initials } from "../../src/images/initials.ts";

test.each([
  ["Jay Miller", "JM"],
  ["amina", "A"],
  ["Oleksis de la Fraga", "OF"],
  ["Élodie Ångström", "EA"],
  ["Ɗan Ƙasa", "DK"],
  ["ɓello ƴaro", "BY"],
  ["Ẹniọlá Ọlájídé", "EO"],
  ["Kɔfi Ŋmɛn", "KN"],
  ["Afi N'Diaye", "AN"],
  ["“Queen” (Nana)", "QN"],
  ["Jean-Pierre ßen", "JS"],
  ["  Ada   Lovelace  ", "AL"],
  ["አበበ ቢቂላ", "አቢ"],
  ["Ольга Иванова", "ОИ"],
  ["कमला हैरिस", "कहै"],
  ["Kofi 3", "K"],
  ["E\u0301lodie", "E"],
  ["🙂", ""],
])("the initials of %s are %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});
