// Keys that other generators and earlier sites have, by what is said of each here; asked for keys that a schema
// doesn't know.
import type { Path } from "./yaml.ts";

/** The key that says the same here, or what is told of a key that has no like. */
export type ForeignKey = string | { message: string; hint: string };

const draft = {
  message: "every page in content/ is published",
  hint: "take it out; keep a page that isn't ready in a branch, and merge it when it is",
};
const dated = {
  message: "a page has no date",
  hint: "take it out; where the day matters, write it in the text",
};
const written = {
  message: "a page doesn't name who wrote it",
  hint: "take it out; where readers should know, say it in the text",
};
const sorted = {
  message: "pages are not sorted by topics",
  hint: "take it out; link to what belongs together, such as [our mission](mission.md)",
};
const inMenu = {
  message: "the menu has a file of its own",
  hint: "take it out, and add a line to _data/navigation.yaml: - url: /team/",
};
const moved = {
  message: "old addresses are not sent on",
  hint: "take it out; a page keeps an old address by a line such as permalink: /old-address/",
};
const contents = {
  message: "no list of contents is made",
  hint: "take it out; write a list of links in the text: - [The heading](#the-heading)",
};

const ofPages = {
  ...{ published: draft, draft, drafts: draft, status: draft, unlisted: draft, hidden: draft },
  ...{ date: dated, updated: dated, modified: dated, last_modified_at: dated, created: dated },
  ...{ author: written, authors: written },
  ...{ tags: sorted, tag: sorted, category: sorted, categories: sorted, keywords: sorted },
  ...{ menu: inMenu, nav: inMenu, nav_order: inMenu, order: inMenu, weight: inMenu },
  ...{ eleventyNavigation: inMenu, navigation: inMenu },
  ...{ redirect_from: moved, redirect_to: moved, aliases: moved, redirects: moved },
  ...{ toc: contents, slug: "permalink", url: "permalink", address: "permalink" },
  ...{ image: "share", cover: "share", thumbnail: "share", og_image: "share", banner: "share" },
  ...{ excerpt: "description", summary: "description", subtitle: "lead", tagline: "lead" },
  ...{ intro: "lead", language: "lang", locale: "lang", template: "layout", name: "title" },
};

const link = { link: "url", href: "url", address: "url" };

const ofLeaders = {
  ...{ title: "role", position: "role", job: "role", image: "photo", picture: "photo" },
  ...{ avatar: "photo", img: "photo", city: "location", country: "location", place: "location" },
  ...{ description: "bio", about: "bio", text: "bio", username: "github", account: "github" },
  social: "links",
  email: {
    message: "the site shows no mail address of a person",
    hint: "take it out; a page of the person's own may stand in links: - type: Website",
  },
};

/** By the file and the list that they stand in. */
export const foreignKeys: Readonly<Record<string, Readonly<Record<string, ForeignKey>>>> = {
  page: ofPages,
  "_data/leadership.yaml": ofLeaders,
  "_data/leadership.yaml links": { name: "type", label: "type", site: "type", ...link },
  "_data/navigation.yaml": { title: "label", name: "label", text: "label", page: "url", ...link },
  "_data/site.yaml": { title: "name", email: "contact", mail: "contact", baseurl: "url" },
  "_data/site.yaml join": { title: "name", label: "name", type: "name", ...link },
  "_data/site.yaml follow": { title: "name", label: "name", type: "name", ...link },
};

/** What is known of such a key. @param group the keys and indexes that lead to what it stands in */
export function foreignKey(file: string, group: Path, key: string): ForeignKey | undefined {
  const list = group.findLast((step) => typeof step === "string");
  const place = file.endsWith(".md") ? "page" : file;
  const table = foreignKeys[list === undefined ? place : `${place} ${String(list)}`] ?? {};
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
