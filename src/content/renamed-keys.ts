import type { Wording } from "../diagnostics/index.ts";

/** The key that says the same here, or what is said of a key that has no like. */
type Replacement = string | (Wording & { hint: string });

const draft = {
  message: "every page in content/ is published",
  hint: "take it out; keep a page that isn't ready in a branch, and merge it when it is",
};
const date = {
  message: "a page has no date",
  hint: "take it out; where the day matters, write it in the text",
};
const author = {
  message: "a page doesn't name who wrote it",
  hint: "take it out; where readers should know, say it in the text",
};
const topic = {
  message: "pages are not sorted by topics",
  hint: "take it out; link to what belongs together, such as [our mission](mission.md)",
};
const menu = {
  message: "the menu has a file of its own",
  hint: "take it out, and add a line to _data/navigation.yaml: - url: /team/",
};
const redirect = {
  message: "old addresses are not sent on",
  hint: "take it out; a page keeps an old address by a line such as permalink: /old-address/",
};
const mail = {
  message: "the site shows no mail address of a person",
  hint: "take it out; a page of the person's own may stand in links: - type: Website",
};
const link = {
  message: "it is one of the `links`",
  hint: "put it below links: in two lines, such as - type: Website and url: https://example.org",
};

type RenamedKeys = [replacement: Replacement, keys: string[]][];

const linkKeys: RenamedKeys = [
  ["name", ["title", "label", "type"]],
  ["url", ["link", "href"]],
];

/** Keys of other generators and of earlier sites, by the file and the list that they stand in. */
export const renamedKeys: Readonly<Record<string, RenamedKeys>> = {
  page: [
    [draft, ["draft", "published"]],
    [date, ["date", "updated"]],
    [author, ["author", "authors"]],
    [topic, ["tags", "tag", "category", "categories"]],
    [menu, ["menu", "nav_order", "order", "weight", "eleventyNavigation"]],
    [redirect, ["redirect_from", "aliases"]],
    ["permalink", ["slug", "url"]],
    ["share", ["image", "cover", "thumbnail"]],
    ["description", ["excerpt", "summary"]],
    ["lead", ["subtitle", "intro"]],
    ["lang", ["language", "locale"]],
    ["layout", ["template"]],
    ["title", ["name"]],
  ],
  "_data/leadership.yaml": [
    ["role", ["title", "position"]],
    ["photo", ["image", "picture", "avatar"]],
    ["location", ["city", "country"]],
    ["bio", ["description", "about"]],
    ["github", ["username", "account"]],
    ["links", ["social"]],
    [mail, ["email"]],
    [link, ["website", "linkedin", "mastodon", "twitter"]],
  ],
  "_data/leadership.yaml links": [
    ["type", ["name", "label"]],
    ["url", ["link", "href"]],
  ],
  "_data/navigation.yaml": [
    ["label", ["title", "name"]],
    ["url", ["page", "link", "href"]],
  ],
  "_data/site.yaml": [
    ["name", ["title"]],
    ["contact", ["email", "mail"]],
    ["url", ["baseurl"]],
  ],
  "_data/site.yaml join": linkKeys,
  "_data/site.yaml follow": linkKeys,
};
