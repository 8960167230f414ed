import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkSources } from "../../src/schema/index.ts";

const words = `skip: Skip
home: home
menu: Menu
join: Join us
cities:
  one: One city
  other: "{count} cities"
numbers: [one, two]
parts: Parts
wayHome: Home
person:
  founder: founder
  website: Website
  portrait: "{name}"
footer:
  label: Places
  home: Home
  contact: Mail
  repository: Code
`;
const site = `name: A site
description: What it is.
url: https://example.org
repository: https://github.com/example/site
contact: hello@example.org
join:
  - name: Chat
    url: https://chat.example.org/
follow: []
`;
const good: Record<string, string> = {
  "_includes/layouts/base.njk": "",
  "_includes/layouts/default.njk": "",
  "_includes/layouts/mission.njk": "",
  "_data/strings/en.yaml": words,
  "_data/navigation.yaml": "- url: /about/\n",
  "_data/leadership.yaml":
    "- name: Amina Bello\n  role: Treasurer\n  bio: Amina counts.\n  location: Kano, Nigeria\n  github: aminab\n",
  "_data/site.yaml": site,
  "content/index.md": "---\nlayout: default\nlang: en\ntitle: Home\n---\n",
  "content/about.md": "---\nlayout: default\nlang: en\ntitle: About us\n---\n\nText.\n",
};

const page = (frontMatter: string) => ({ "content/a.md": `---\n${frontMatter}\n---\n` });
const head = "layout: default\nlang: en\ntitle: A";
const leaders = (yaml: string) => ({ "_data/leadership.yaml": yaml });
const settings = (from: string, to: string) => ({ "_data/site.yaml": site.replace(from, to) });
const inEnglish = (from: string, to: string) => ({
  "_data/strings/en.yaml": words.replace(from, to),
});
const person =
  "- name: Amina Bello\n  role: Treasurer\n  bio: Amina counts.\n  location: Kano, Nigeria\n";

let root = "";
afterEach(() => rmSync(root, { recursive: true, force: true }));

function told(files: Record<string, string>): string[] {
  root = mkdtempSync(join(tmpdir(), "sources-"));
  for (const [file, text] of Object.entries({ ...good, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return checkSources(root).map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
  );
}

test("a site without a mistake has none", () => {
  expect(told({})).toEqual([]);
});

const cases: [name: string, files: Record<string, string>, told: string][] = [
  [
    "a missing title",
    page("layout: default\nlang: en"),
    'content/a.md:2:1 missing-key: "title" is missing',
  ],
  [
    "a misspelt title, told once",
    page("layout: default\nlang: en\ntitel: A"),
    'content/a.md:4:1 unknown-key: there is no "titel"; did you mean "title"?',
  ],
  [
    "an unknown key near none",
    page(`${head}\ncolour: red`),
    'content/a.md:5:1 unknown-key: there is no "colour"',
  ],
  [
    "a key that would run code",
    page(`${head}\ntemplateEngineOverride: njk`),
    'content/a.md:5:1 unknown-key: there is no "templateEngineOverride"',
  ],
  [
    "a title that is a number",
    page("layout: default\nlang: en\ntitle: 2024"),
    "content/a.md:4:8 wrong-value: title is a text, and this is the number 2024",
  ],
  [
    "an empty title",
    page('layout: default\nlang: en\ntitle: " "'),
    "content/a.md:4:8 wrong-value: title is empty",
  ],
  [
    "an unknown layout",
    page("layout: defualt\nlang: en\ntitle: A"),
    "content/a.md:2:9 wrong-value: layout is one of default, mission",
  ],
  [
    "a language without words",
    page("layout: default\nlang: ha\ntitle: A"),
    'content/a.md:3:7 unknown-language: the site has no words in "ha" yet',
  ],
  [
    "a permalink that leaves the site",
    page(`${head}\npermalink: ../escaped.html`),
    "content/a.md:5:12 wrong-value: permalink is an address inside the site, such as /about/ or /404.html",
  ],
  [
    "a permalink that another page has",
    page(`${head}\npermalink: /about/`),
    "content/a.md:5:12 address-taken: the address /about/ belongs to content/about.md already",
  ],
  [
    "a permalink that is another page's file",
    page(`${head}\npermalink: /about/index.html`),
    "content/a.md:5:12 address-taken: the address /about/ belongs to content/about.md already",
  ],
  [
    "a permalink that is the home page's file",
    page(`${head}\npermalink: /index.html`),
    "content/a.md:5:12 address-taken: the address / belongs to content/index.md already",
  ],
  [
    "a title of two lines",
    page("layout: default\nlang: en\ntitle: |-\n  A\n  B"),
    "content/a.md:5:1 wrong-value: title is one line of text",
  ],
  [
    "a title left empty",
    page("layout: default\nlang: en\ntitle:"),
    "content/a.md:4:1 wrong-value: title is a text, and this is nothing",
  ],
  [
    "an unknown layout beside files that are none",
    {
      ...page("layout: notes\nlang: en\ntitle: A"),
      "_includes/layouts/notes.md": "",
      "_includes/layouts/notes.njk~": "",
    },
    "content/a.md:2:9 wrong-value: layout is one of default, mission",
  ],
  [
    "parts on a page of another layout",
    page(`${head}\nparts: [One.]`),
    "content/a.md:5:8 wrong-value: parts belongs to the layout mission alone",
  ],
  [
    "a mission without parts",
    page("layout: mission\nlang: en\ntitle: A"),
    'content/a.md:2:1 missing-key: "parts" is missing',
  ],
  [
    "a colon in an unquoted title",
    page("layout: default\nlang: en\ntitle: Mission: our goals"),
    "content/a.md:4:15 yaml: this line can't be read",
  ],
  [
    "empty front matter",
    { "content/a.md": "---\n---\n" },
    "content/a.md:1:4 wrong-value: front matter is a group of keys, and this is nothing",
  ],
  [
    "no front matter",
    { "content/a.md": "Hello.\n" },
    "content/a.md:1:1 front-matter: the page does not begin with front matter",
  ],
  [
    "JavaScript front matter",
    { "content/a.md": "---js\n({ title: 1 })\n---\n" },
    "content/a.md:1:1 front-matter: the page does not begin with front matter",
  ],
  [
    "a template in content",
    { "content/a.njk": "{{ 1 }}" },
    "content/a.njk:1:1 stray-file: this file doesn't belong here: content/ holds pages and pictures alone",
  ],
  [
    "a data file that would run",
    { "content/content.11tydata.js": "export default {}" },
    "content/content.11tydata.js:1:1 stray-file: this file doesn't belong here: content/ holds pages and pictures alone",
  ],
  [
    "a page's name that can't be an address",
    { "content/My_Page.md": "" },
    'content/My_Page.md:1:1 stray-file: the name "My_Page.md" has more than lower-case letters, digits and hyphens',
  ],
  [
    "a picture as a camera names it",
    { "content/images/Picnic 1.JPG": "" },
    'content/images/Picnic 1.JPG:1:1 stray-file: the name "Picnic 1.JPG" has more than lower-case letters, digits and hyphens',
  ],
  [
    "a picture that browsers don't show",
    { "content/images/beach.heic": "" },
    "content/images/beach.heic:1:1 stray-file: this is not a picture that browsers show",
  ],
  [
    "a page in the menu that can't be read, told once",
    { "content/about.md": "---\ntitle: About: us\n---\n" },
    "content/about.md:2:13 yaml: this line can't be read",
  ],
  [
    "data in JavaScript",
    { "_data/more.js": "export default {}" },
    "_data/more.js:1:1 stray-file: this file doesn't belong here: nothing reads it",
  ],
  [
    "data that nothing reads",
    { "_data/more.yaml": "a: 1" },
    "_data/more.yaml:1:1 stray-file: this file doesn't belong here: nothing reads it",
  ],
  [
    "a leader's misspelt role, told once",
    leaders(`${person.replace("role", "rol")}  github: aminab\n`),
    '_data/leadership.yaml:2:3 unknown-key: there is no "rol"; did you mean "role"?',
  ],
  [
    "an address where the account name belongs",
    leaders(`${person}  github: https://github.com/aminab\n`),
    "_data/leadership.yaml:5:11 wrong-value: github takes the account name alone, such as oleksis",
  ],
  [
    "a link of an unknown type",
    leaders(`${person}  github: aminab\n  links: [{ type: Fax, url: https://example.org }]\n`),
    "_data/leadership.yaml:6:19 wrong-value: type is one of Website, LinkedIn, Mastodon, Bluesky, YouTube, X",
  ],
  [
    "links that are no list",
    leaders(`${person}  github: aminab\n  links: https://example.org\n`),
    "_data/leadership.yaml:6:10 wrong-value: links is a list: each starts with `- type: …`",
  ],
  [
    "a leader's role left empty",
    leaders(`${person.replace("role: Treasurer", "role:")}  github: aminab\n`),
    "_data/leadership.yaml:2:3 wrong-value: role is a text, and this is nothing",
  ],
  [
    "an account name of spaces, told once",
    leaders(`${person}  github: " "\n`),
    "_data/leadership.yaml:5:11 wrong-value: github is empty",
  ],
  [
    "a name of two lines",
    leaders(`${person.replace("Amina Bello", '"Amina\\nBello"')}  github: aminab\n`),
    "_data/leadership.yaml:1:9 wrong-value: name is one line of text",
  ],
  [
    "a place without its city",
    leaders(`${person.replace("Kano, Nigeria", '", Nigeria"')}  github: aminab\n`),
    "_data/leadership.yaml:4:13 wrong-value: location starts with the city, such as Toronto, Canada",
  ],
  [
    "no leaders at all",
    leaders(""),
    "_data/leadership.yaml:1:1 wrong-value: leadership.yaml is a list of people: each starts with `- name: …`",
  ],
  [
    "a menu entry without a page",
    { "_data/navigation.yaml": "- url: /abuot/\n" },
    "_data/navigation.yaml:1:8 lost-link: no page has the address /abuot/",
  ],
  [
    "a site's address that is none",
    settings("https://example.org", "https://[example.org"),
    "_data/site.yaml:3:6 wrong-value: url is a whole address that starts with https://",
  ],
  [
    "a site's address that goes on after its path",
    settings("https://example.org", "https://example.org/?page=1"),
    "_data/site.yaml:3:6 wrong-value: url is the site's whole address, without ? or #, such as https://example.org/site/",
  ],
  [
    "a word that a template prints",
    inEnglish("wayHome: Home\n", ""),
    '_data/strings/en.yaml:1:1 missing-key: "wayHome" is missing',
  ],
  [
    "a word that no template prints",
    inEnglish("wayHome:", "bye: Bye\nwayHome:"),
    '_data/strings/en.yaml:10:1 unknown-key: there is no "bye"',
  ],
  [
    "plural forms without the one that each language has",
    inEnglish('  other: "{count} cities"\n', ""),
    '_data/strings/en.yaml:6:3 missing-key: "other" is missing',
  ],
  [
    "a sentence without the place of its number",
    inEnglish("{count} cities", "cities"),
    "_data/strings/en.yaml:7:10 wrong-value: {count} is missing: the number goes in its place",
  ],
];

test.each(cases)("%s", (_, files, message) => {
  expect(told(files)).toEqual([message]);
});

test("what an editor drops beside an open file is no mistake", () => {
  const dropped = ["content/.about.md.swp", "content/about.md~", "_data/.DS_Store"];
  expect(told(Object.fromEntries(dropped.map((file) => [file, "x"])))).toEqual([]);
  symlinkSync("amina@laptop.1234", join(root, "content/.#about.md"));
  expect(checkSources(root)).toEqual([]);
});

test("a link out of content is not followed", () => {
  told({});
  symlinkSync("/etc/hostname", join(root, "content/host.md"));
  expect(checkSources(root)).toMatchObject([{ file: "content/host.md", rule: "stray-file" }]);
});

test.each(["_data/site.yaml", "_data/leadership.yaml", "content/index.md"])(
  "%s is missed",
  (file) => {
    told({});
    rmSync(join(root, file));
    expect(checkSources(root)).toMatchObject([{ file, rule: "missing-file" }]);
  },
);
