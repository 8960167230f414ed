// `_data/strings/<tag>.yaml`: every word that a template prints, in one language.
import type * as z from "zod";
import { group, line, list } from "./fields.ts";

/** A word or a sentence; `example` is the English one. */
function word(description: string, example: string) {
  return line({ description, examples: [example] });
}

/** A sentence that keeps a place where something is filled in. */
function sentence(place: string, what: string, description: string, example: string) {
  return line({
    description,
    examples: [example],
    patterns: [new RegExp(`\\{${place}\\}`)],
    explain: () => ({
      message: `{${place}} is missing: ${what} goes in its place`,
      hint: `write {${place}} where ${what} belongs`,
    }),
  });
}

/** A plural form that a language may have or not. */
function form(name: string, example: string) {
  return word(`The form for ${name}, where the language has it.`, example).optional();
}

export const strings = group(
  "the file of a language",
  {
    skip: word("The link to the content, for people who use a keyboard.", "Skip to the content"),
    home: word("What the name in the header leads to, as a screen reader says it.", "home"),
    menu: word("What a screen reader calls the menu.", "Main menu"),
    join: word("The way in to the community.", "Join us"),
    // A language has some of these plural forms, and always `other`:
    // https://cldr.unicode.org/index/cldr-spec/plural-rules
    cities: group(
      "`cities`",
      {
        zero: form("none", "Led from no city"),
        one: form("one", "Led from one city"),
        two: form("two", "Led from two cities"),
        few: form("few", "Led from {count} cities"),
        many: form("many", "Led from {count} cities"),
        other: sentence(
          "count",
          "the number",
          "The form for every other number; `{count}` stays, and the number is filled in.",
          "Led from {count} cities",
        ),
      },
      {
        description: "From how many cities the community is led, in the language's plural forms.",
      },
    ),
    numbers: list(word("A number as a word.", "one"), {
      what: "`numbers` is a list of words, from one on",
      first: "- one",
      description: "The numbers from one on, as words. A larger one is shown in digits.",
    }),
    parts: word("The heading of the mission's parts.", "What we work for"),
    wayHome: word(
      "The link on the page that tells a visitor that nothing is there.",
      "Back to the home page",
    ),
    person: group(
      "`person`",
      {
        founder: word("What a founder is called beside the role.", "founder"),
        website: word("What a link to a website is called.", "website"),
        portrait: sentence(
          "name",
          "the person's name",
          "What a portrait shows, for people who don't see it; `{name}` stays.",
          "Portrait of {name}",
        ),
      },
      { description: "The words beside a leader." },
    ),
    footer: group(
      "`footer`",
      {
        label: word("What a screen reader calls the footer's links.", "All pages and places"),
        home: word("The link to the home page.", "Home"),
        contact: word("The link to the mail address.", "Write to us"),
        repository: word("The link to the site's source.", "Source code"),
      },
      { description: "The words of the footer." },
    ),
  },
  {
    title: "The words of a language",
    description:
      "Every word that the templates print, in one language. The file's name is the language's tag: `en.yaml`.",
  },
);

export type Strings = z.infer<typeof strings>;
