// `_data/site.yaml`: what the site is called, where it stands and where its people meet.
import * as z from "zod";
import { address, group, text } from "./fields.ts";

const link = group("a link is a group of keys", { name: text("name"), url: address("url") });
const links = z.array(link, { error: "this is a list of links: each starts with `- name: …`" });

export const site = group("site.yaml is a group of keys", {
  name: text("name"),
  description: text("description"),
  url: address("url"),
  repository: address("repository"),
  contact: z.email({ error: "contact is a mail address" }),
  join: links.min(1, "join needs one way in at least"),
  follow: links,
});

export type Site = z.infer<typeof site>;
