// `_data/site.yaml`: what the site is called, where it stands and where its people meet.
import * as z from "zod";
import { group, list } from "./groups.ts";
import { nameOf, told } from "./said.ts";
import { address, line, text } from "./texts.ts";

/** A site's whole address: each step of its path has a name, and nothing follows the path. */
export const siteAddressPattern = /^https?:\/\/[^\s/?#\\]+(?:\/[^\s/?#\\]+)*\/?$/;

const link = group("a link", {
  name: line().meta({ description: "What a visitor reads.", examples: ["Discord"] }),
  url: address().meta({
    description: "The whole address that the link leads to.",
    examples: ["https://discord.gg/XUc3tFqCT3"],
  }),
});
const links = list(link, { what: "`join` and `follow` are lists of links", first: "- name: …" });

export const site = group("site.yaml", {
  name: line().meta({ description: "The community's name.", examples: ["Black Python Devs"] }),
  description: text().meta({
    description:
      "One sentence about the community, for search engines and shared links: the home page's, and that of every page without its own.",
    examples: ["A worldwide, online-first community of Black Python developers."],
  }),
  url: address()
    .regex(siteAddressPattern, {
      error: "`url` is the site's whole address, without ? or #",
    })
    .meta({
      description: "The site's whole address. Where a deploy sets `SITE_URL`, that one counts.",
      examples: ["https://blackpythondevs.com"],
    }),
  repository: address().meta({
    description: "Where the site's source is kept.",
    examples: ["https://github.com/BlackPythonDevs/blackpythondevs.github.io"],
  }),
  contact: text()
    .regex(z.regexes.email, { error: noMail })
    .meta({
      description: "The mail address that a visitor may write to.",
      examples: ["contact@blackpythondevs.com"],
    }),
  join: links
    .min(1, {
      error: told("`join` is empty, and needs one way in at least", "write below it: - name: …"),
    })
    .meta({
      description: "Where people join. The first one is where “Join us” leads.",
    }),
  follow: links.meta({ description: "Where the community can be followed." }),
}).meta({
  title: "The site",
  description: "The site's name and address, and where its people meet.",
});

function noMail({
  input,
  path = [],
}: {
  input?: unknown;
  path?: PropertyKey[] | undefined;
}): string {
  const meant = String(input)
    .replace(/^\s*mailto:\s*/i, "")
    .trim();
  const isMeant = meant !== input && z.regexes.email.test(meant);
  return told(`${nameOf(path)} is a mail address`, isMeant ? `write: ${meant}` : "");
}

export type Site = z.infer<typeof site>;
