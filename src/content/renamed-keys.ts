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
const link = {
  message: "it is one of the `links`",
  hint: "put it below links: in two lines, such as - type: Website and url: https://example.org",
};

/** Keys of other generators and of earlier sites, by the file and the list that they stand in. */
export const renamedKeys: Readonly<Record<string, Readonly<Record<string, Replacement>>>> = {
  page: {
    draft,
    published: draft,
    date,
    updated: date,
    author,
    authors: author,
    tags: topic,
    tag: topic,
    category: topic,
    categories: topic,
    menu,
    nav_order: menu,
    order: menu,
    weight: menu,
    eleventyNavigation: menu,
    redirect_from: redirect,
    aliases: redirect,
    slug: "permalink",
    url: "permalink",
    image: "share",
    cover: "share",
    thumbnail: "share",
    excerpt: "description",
    summary: "description",
    subtitle: "lead",
    intro: "lead",
    language: "lang",
    locale: "lang",
    template: "layout",
    name: "title",
  },
  "_data/leadership.yaml": {
    title: "role",
    position: "role",
    image: "photo",
    picture: "photo",
    avatar: "photo",
    city: "location",
    country: "location",
    description: "bio",
    about: "bio",
    username: "github",
    account: "github",
    social: "links",
    website: link,
    linkedin: link,
    mastodon: link,
    twitter: link,
    email: {
      message: "the site shows no mail address of a person",
      hint: "take it out; a page of the person's own may stand in links: - type: Website",
    },
  },
  "_data/leadership.yaml links": { name: "type", label: "type", link: "url", href: "url" },
  "_data/navigation.yaml": { title: "label", name: "label", page: "url", link: "url", href: "url" },
  "_data/site.yaml": { title: "name", email: "contact", mail: "contact", baseurl: "url" },
  "_data/site.yaml join": { title: "name", label: "name", type: "name", link: "url", href: "url" },
  "_data/site.yaml follow": {
    title: "name",
    label: "name",
    type: "name",
    link: "url",
    href: "url",
  },
};
