// `_data/site.yaml`: what the site is called, where it stands and where its people meet.
import * as z from "zod";
import { address, group, line, text } from "./fields.ts";

/** A site's whole address: each step of its path has a name, and nothing follows the path. */
export const siteAddressPattern = /^https?:\/\/[^\s/?#\\]+(?:\/[^\s/?#\\]+)*\/?$/;

const link = group("a link is a group of keys", { name: line("name"), url: address("url") });
const links = z.array(link, { error: "this is a list of links: each starts with `- name: …`" });

export const site = group("site.yaml is a group of keys", {
  name: line("name"),
  description: text("description"),
  url: address("url").regex(
    siteAddressPattern,
    "url is the site's whole address, without ? or #, such as https://example.org/site/",
  ),
  repository: address("repository"),
  contact: z.email({ error: "contact is a mail address" }),
  join: links.min(1, "join needs one way in at least"),
  follow: links,
});

export type Site = z.infer<typeof site>;
