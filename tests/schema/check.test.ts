import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkSources } from "../../src/schema/index.ts";

const good: Record<string, string> = {
  "_includes/layouts/base.njk": "",
  "_includes/layouts/default.njk": "",
  "_includes/layouts/mission.njk": "",
  "_data/strings/en.yaml": "skip: Skip to the text\n",
  "_data/navigation.yaml": "- url: /about/\n",
  "_data/leadership.yaml":
    "- name: Amina Bello\n  role: Treasurer\n  bio: Amina counts.\n  location: Kano, Nigeria\n  github: aminab\n",
  "_data/site.yaml": `name: A site
description: What it is.
url: https://example.org
repository: https://github.com/example/site
contact: hello@example.org
join:
  - name: Chat
    url: https://chat.example.org/
follow: []
`,
  "content/about.md": "---\nlayout: default\nlang: en\ntitle: About us\n---\n\nText.\n",
};

const page = (frontMatter: string) => ({ "content/a.md": `---\n${frontMatter}\n---\n` });
const head = "layout: default\nlang: en\ntitle: A";
const leaders = (yaml: string) => ({ "_data/leadership.yaml": yaml });
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
    "content/a.njk:1:1 stray-file: this file can't be published: content/ holds Markdown pages (.md), and pictures in content/images/ alone",
  ],
  [
    "a data file that would run",
    { "content/content.11tydata.js": "export default {}" },
    "content/content.11tydata.js:1:1 stray-file: this file can't be published: content/ holds Markdown pages (.md), and pictures in content/images/ alone",
  ],
  [
    "data in JavaScript",
    { "_data/more.js": "export default {}" },
    "_data/more.js:1:1 stray-file: this file can't be published: _data/ holds the site's YAML files (.yaml) alone",
  ],
  [
    "data that nothing reads",
    { "_data/more.yaml": "a: 1" },
    "_data/more.yaml:1:1 stray-file: nothing reads this file",
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
    "no leaders at all",
    leaders(""),
    "_data/leadership.yaml:1:1 wrong-value: leadership.yaml is a list of people: each starts with `- name: …`",
  ],
  [
    "a menu entry without a page",
    { "_data/navigation.yaml": "- url: /abuot/\n" },
    "_data/navigation.yaml:1:8 lost-link: no page has the address /abuot/",
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

test("a required data file is missed", () => {
  told({});
  rmSync(join(root, "_data/site.yaml"));
  expect(checkSources(root)).toMatchObject([{ file: "_data/site.yaml", rule: "missing-file" }]);
});
