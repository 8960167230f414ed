// `_data/site.yaml`: what the site is called, where it stands and where its people meet.
import * as z from "zod";
import { address, group, line, list, text } from "./fields.ts";

/** A site's whole address: each step of its path has a name, and nothing follows the path. */
export const siteAddressPattern = /^https?:\/\/[^\s/?#\\]+(?:\/[^\s/?#\\]+)*\/?$/;

const link = group("a link", {
  name: line({ description: "What a visitor reads.", examples: ["Discord"] }),
  url: address({
    description: "The whole address that the link leads to.",
    examples: ["https://discord.gg/XUc3tFqCT3"],
  }),
});

export const siteSettings = group(
  "site.yaml",
  {
    name: line({ description: "The community's name.", examples: ["Black Python Devs"] }),
    description: text({
      description:
        "One sentence about the community, for search engines and shared links: the home page's, and that of every page without its own.",
      examples: ["A worldwide, online-first community of Black Python developers."],
    }),
    url: address({
      description: "The site's whole address. Where a deploy sets `SITE_URL`, that one counts.",
      examples: ["https://blackpythondevs.com"],
      patterns: [siteAddressPattern],
      explain: (value) =>
        /[?#]/.test(String(value))
          ? { message: "`url` is the site's whole address, without ? or #" }
          : undefined,
    }),
    repository: address({
      description: "Where the site's source is kept.",
      examples: ["https://github.com/BlackPythonDevs/blackpythondevs.github.io"],
    }),
    contact: text({
      description: "The mail address that a visitor may write to.",
      examples: ["contact@blackpythondevs.com"],
      patterns: [z.regexes.email],
      explain: (value, name) => {
        const suggested = String(value)
          .replace(/^\s*mailto:\s*/i, "")
          .trim();
        const isMail = suggested !== value && z.regexes.email.test(suggested);
        return {
          message: `${name} is a mail address`,
          ...(isMail && { hint: `write: ${suggested}` }),
        };
      },
    }),
    join: list(link, {
      what: "`join` and `follow` are lists of links",
      first: "- name: …",
      least: 1,
      description: "Where people join. The first one is where “Join us” leads.",
    }),
    follow: list(link, {
      what: "`join` and `follow` are lists of links",
      first: "- name: …",
      description: "Where the community can be followed.",
    }),
  },
  { title: "The site", description: "The site's name and address, and where its people meet." },
);

export type SiteSettings = z.infer<typeof siteSettings>;
