// The front matter of a page.
import { posix } from "node:path";
import type * as z from "zod";
import { choice } from "./choice.ts";
import { group, list } from "./groups.ts";
import { canonicalTag, tagPattern } from "./language-tag.ts";
import { longestPermalink, permalinkFrom, permalinkPattern } from "./permalink.ts";
import { quoted } from "./quoted.ts";
import { told } from "./said.ts";
import { line, text } from "./texts.ts";

/** The name of a picture that is shown wherever links are shared. */
export const sharePattern = /^[^\r\n]*[^\s/]\.(?:png|jpe?g)$/;

/** The keys whose text is Markdown; every other one is shown as it is written. */
export const markdownKeys: readonly string[] = ["heading", "lead", "parts"];

/** The front matter that a page may have; `layouts` are the names of the layouts there are. */
export function frontMatter(layouts: readonly string[]) {
  return group("front matter", {
    layout: choice(layouts, layoutName).meta({
      description:
        "How the page is laid out. `default` is for every page; the others are made for one page each.",
      examples: ["default"],
    }),
    lang: text()
      .regex(tagPattern, { error: noTag })
      .refine((tag) => canonicalTag(tag) === tag, { error: noTag })
      .meta({
        description:
          "The language of the page, by its tag. The site has words for it in `_data/strings/`.",
        examples: ["en"],
      }),
    title: line().meta({
      description: "The page's name: in the browser's tab, in the menu and in search engines.",
      examples: ["Code of conduct"],
    }),
    description: text()
      .optional()
      .meta({
        description:
          "One sentence about the page, for search engines and shared links. A page without one gives a warning.",
        examples: ["How we treat one another, and whom to write to."],
      }),
    share: line()
      .regex(sharePattern, {
        error: told(
          "`share` is the name of a picture, a PNG or a JPEG",
          "write it like this: share: code-of-conduct.png",
        ),
      })
      .optional()
      .meta({
        description:
          "A picture of the page's own for where it is shared: the name of a file in `content/images/`, a PNG or a JPEG of 1200 × 630 pixels. Those who don't see it hear the page's title. Without it the site's picture is shown.",
        examples: ["code-of-conduct.png"],
      }),
    heading: text()
      .optional()
      .meta({
        description:
          "The large heading, where it says more than the title, in Markdown; each line of it stands on one of its own. On the home page it is what is read aloud for the drawn name.",
        examples: ["How we treat one another"],
      }),
    lead: text()
      .optional()
      .meta({
        description: "The large sentence beside the heading, in Markdown.",
        examples: ["We want everyone to feel at home here."],
      }),
    permalink: text()
      .regex(permalinkPattern, { error: noPermalink })
      .max(longestPermalink, { error: longPermalink })
      .optional()
      .meta({
        description: "Another address than the file's name gives, with a / before and after it.",
        examples: ["/conduct/"],
      }),
    parts: list(text().meta({ examples: ["Your story is yours to tell."] }), {
      what: "`parts` is a list of sentences",
      first: "- A short sentence.",
    })
      .optional()
      .meta({
        description:
          "On the Mission page alone, and required there: one short sentence for each `##` heading, in the same order and in Markdown. The home page shows them.",
      }),
  })
    .refine(({ layout, parts }) => layout !== "mission" || parts !== undefined, {
      path: ["parts"],
      when: isGroup,
      error: told(
        "`parts` is missing: the layout mission has a short sentence for each ## heading",
        "add a line parts: and below it, for each heading, a line - A short sentence.",
      ),
    })
    .refine(({ layout, parts }) => layout === "mission" || parts === undefined, {
      path: ["parts"],
      when: isGroup,
      error: told(
        "`parts` belongs to the layout mission alone",
        "take parts and its sentences out",
      ),
    })
    .meta({
      title: "A page's front matter",
      description:
        "What a page says of itself, between two lines of three hyphens at its beginning.",
    });
}

/** `layouts/default.njk` → `default`, as other generators have it. */
function layoutName(written: string): string {
  return posix.parse(written).name;
}

// Also where another key is wrong: all mistakes are told at once.
function isGroup({ value }: { value: unknown }): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function noTag({ input }: { input?: unknown }): string {
  const meant = canonicalTag(String(input).replace(/[\s,;.]+$/, ""));
  return told(
    `${quoted(String(input))} is not a language's tag`,
    meant
      ? `write: ${meant}`
      : "write: en for English, ha for Hausa, pt-BR for Brazilian Portuguese",
  );
}

function noPermalink({ input }: { input?: unknown }): string {
  const meant = permalinkFrom(String(input).replace(/\.md$/i, ""));
  return told(
    `\`permalink\` is a page's address in this site, and ${quoted(String(input))} is none`,
    meant ? `write: ${meant}` : "",
  );
}

function longPermalink({ input }: { input?: unknown }): string {
  const length = String(input).length.toLocaleString("en");
  return told(
    `\`permalink\` has ${length} characters, and the most is ${longestPermalink}`,
    "write a shorter one, which people can read out and remember",
  );
}

export type Page = z.infer<ReturnType<typeof frontMatter>>;
