// The front matter of a page.
import { posix } from "node:path";
import type * as z from "zod";
import { quoted } from "../../diagnostics/index.ts";
import { longestPermalink, permalinkPattern, suggestPermalink } from "../addresses.ts";
import { canonicalTag, tagPattern } from "../language-tag.ts";
import { layouts } from "../layouts.ts";
import { choice, group, line, list, text } from "./fields.ts";

/** The name of an image that is shown wherever links are shared. */
const shareName = /^[^\r\n]*[^\s/]\.(?:png|jpe?g)$/;

export const frontMatter = group(
  "front matter",
  {
    layout: choice(
      Object.keys(layouts).sort(),
      {
        description:
          "How the page is laid out. `default` is for every page; the others are made for one page each.",
        examples: ["default"],
      },
      // Other generators have it as `layouts/default.njk`.
      (written) => posix.parse(written).name,
    ),
    lang: text({
      description:
        "The language of the page, by its tag. The site has words for it in `_data/strings/`.",
      examples: ["en"],
      patterns: [tagPattern],
      checks: [(tag) => canonicalTag(tag) === tag],
      explain: (value) => {
        const suggested = canonicalTag(String(value).replace(/[\s,;.]+$/, ""));
        return {
          message: `${quoted(String(value))} is not a language's tag`,
          hint: suggested
            ? `write: ${suggested}`
            : "write: en for English, ha for Hausa, pt-BR for Brazilian Portuguese",
        };
      },
    }),
    title: line({
      description: "The page's name: in the browser's tab, in the menu and in search engines.",
      examples: ["Code of conduct"],
    }),
    description: text({
      description:
        "One sentence about the page, for search engines and shared links. A page without one gives a warning.",
      examples: ["How we treat one another, and whom to write to."],
    }).optional(),
    share: line({
      description:
        "An image of the page's own for where it is shared: the name of a file in `content/images/`, a PNG or a JPEG of 1200 × 630 pixels. Those who don't see it hear the page's title. Without it the site's image is shown.",
      examples: ["code-of-conduct.png"],
      patterns: [shareName],
      explain: () => ({
        message: "`share` is the name of an image, a PNG or a JPEG",
        hint: "write it like this: share: code-of-conduct.png",
      }),
    }).optional(),
    heading: text({
      description:
        "The large heading, where it says more than the title, in Markdown; each line of it stands on one of its own. On the home page it is what is read aloud for the drawn name.",
      examples: ["How we treat one another"],
    }).optional(),
    lead: text({
      description: "The large sentence beside the heading, in Markdown.",
      examples: ["We want everyone to feel at home here."],
    }).optional(),
    permalink: text({
      description: "Another address than the file's name gives, with a / before and after it.",
      examples: ["/conduct/"],
      patterns: [permalinkPattern],
      longest: longestPermalink,
      explain: (value) => explainPermalink(String(value)),
    }).optional(),
    parts: list(text({ examples: ["Your story is yours to tell."] }), {
      what: "`parts` is a list of sentences",
      first: "- A short sentence.",
      description:
        "On the Mission page alone, and required there: one short sentence for each `##` heading, in the same order and in Markdown. The home page shows them.",
    }).optional(),
  },
  {
    title: "A page's front matter",
    description: "What a page says of itself, between two lines of three hyphens at its beginning.",
  },
);

export type FrontMatter = z.infer<typeof frontMatter>;

function explainPermalink(value: string) {
  if (permalinkPattern.test(value))
    return {
      message: `\`permalink\` has ${value.length.toLocaleString("en")} characters, and the most is ${longestPermalink}`,
      hint: "write a shorter one, which people can read out and remember",
    };
  const suggested = suggestPermalink(value.replace(/\.md$/i, ""));
  return {
    message: `\`permalink\` is a page's address in this site, and ${quoted(value)} is none`,
    ...(suggested && { hint: `write: ${suggested}` }),
  };
}
