// `_data/strings/<tag>.yaml`: every word that a template prints, in one language.
import * as z from "zod";
import { group, line } from "./fields.ts";

const word = line("a word");

export const strings = group("the words of a language are a group of keys", {
  skip: word,
  home: word,
  menu: word,
  join: word,
  // A language has some of these plural forms, and always `other`:
  // https://cldr.unicode.org/index/cldr-spec/plural-rules
  cities: group("cities is a group of plural forms", {
    zero: word.optional(),
    one: word.optional(),
    two: word.optional(),
    few: word.optional(),
    many: word.optional(),
    other: word.regex(/\{count\}/, "{count} is missing: the number goes in its place"),
  }),
  numbers: z.array(word, { error: "numbers is a list of words, from one on" }),
  parts: word,
  wayHome: word,
  person: group("person is a group of keys", {
    founder: word,
    website: word,
    portrait: word.regex(/\{name\}/, "{name} is missing: the person's name goes in its place"),
  }),
  footer: group("footer is a group of keys", {
    label: word,
    home: word,
    contact: word,
    repository: word,
  }),
});
