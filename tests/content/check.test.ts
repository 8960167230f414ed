// What holds of the sources taken together; what one file gets wrong is in tests/cases/.
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { checkSources } from "../../src/content/index.ts";

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
const front = "layout: default\nlang: en\ndescription: What it is.\n";
const page = (title: string, more = "") => `---\n${front}title: ${title}\n${more}---\n\nText.\n`;
const person =
  "- name: Amina Bello\n  role: Treasurer\n  bio: Amina counts.\n  location: Kano\n  github: aminab\n";

const good: Record<string, string> = {
  "content/404.md":
    "---\nlayout: error\nlang: en\ntitle: Not found\npermalink: /404.html\n---\n\nText.\n",
  "_includes/layouts/base.njk": "",
  "_includes/layouts/default.njk": "",
  "_includes/layouts/home.njk": "",
  "_includes/layouts/error.njk": "",
  "_data/strings/en.yaml": words,
  "_data/strings/ha.yaml": words,
  "_data/navigation.yaml": "- url: /about/\n",
  "_data/leadership.yaml": person,
  "_data/site.yaml": site,
  "content/index.md": page("Home"),
  "content/about.md": page("About us"),
};

let root = "";
afterEach(() => rmSync(root, { recursive: true, force: true }));

function told(files: Record<string, string>): string[] {
  root = mkdtempSync(join(tmpdir(), "sources-"));
  for (const [file, text] of Object.entries({ ...good, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return again();
}

function again(): string[] {
  return checkSources(root).map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
  );
}

const faultless: [name: string, files: Record<string, string>][] = [
  ["a site without a mistake", {}],
  [
    "pages of one title in two languages",
    { "content/ha/about.md": page("About us").replace("lang: en", "lang: ha") },
  ],
  [
    "a home page and an error page without a description",
    {
      "content/index.md": "---\nlayout: home\nlang: en\ntitle: Home\n---\n",
      "content/404.md": "---\nlayout: error\nlang: en\ntitle: Gone\npermalink: /404.html\n---\n",
    },
  ],
  [
    "a permalink that was a file's own address before that file got another",
    {
      "content/about.md": page("About us", "permalink: /who/\n"),
      "content/b.md": page("B", "permalink: /about/\n"),
    },
  ],
  ["a heading underlined by seven equals signs", { "content/a.md": `${page("A")}\nB\n=======\n` }],
  [
    "what an editor drops beside an open file",
    { "content/.about.md.swp": "x", "content/about.md~": "x", "_data/.DS_Store": "x" },
  ],
];

test.for(faultless)("%s has no problem", ([, files]) => {
  expect(told(files)).toEqual([]);
});

const cases: [name: string, files: Record<string, string>, told: string][] = [
  [
    "an unknown layout beside files that are none",
    {
      "content/a.md": page("A").replace("default", "notes"),
      "_includes/layouts/notes.md": "",
      "_includes/layouts/notes.njk~": "",
    },
    'content/a.md:2:9 invalid-value: there is no layout "notes"',
  ],
  [
    "a permalink that is another page's file",
    { "content/a.md": page("A", "permalink: /about/index.html\n") },
    "content/a.md:6:12 duplicate-address: the address /about/ belongs to content/about.md already",
  ],
  [
    "a permalink that is the home page's file",
    { "content/a.md": page("A", "permalink: /index.html\n") },
    "content/a.md:6:12 duplicate-address: the address / belongs to content/index.md already",
  ],
  [
    "a page in the menu that can't be read, told once",
    { "content/about.md": page("About: us") },
    'content/about.md:5:8 yaml-syntax: a text with ": " in it needs quotes',
  ],
  [
    "a picture's name with a space",
    { "content/images/Picnic 1.JPG": "" },
    'content/images/Picnic 1.JPG:1:1 unexpected-file: the name "Picnic 1.JPG" has more than lower-case letters, digits and hyphens',
  ],
  [
    "a page in a folder that an editor might have left",
    { "content/old~/a.md": page("A") },
    'content/old~/a.md:1:1 unexpected-file: the name "old~" has more than lower-case letters, digits and hyphens',
  ],
  [
    "a page's misspelt file, not also missed",
    { "content/Index.md": page("Home") },
    'content/Index.md:1:1 unexpected-file: the name "Index.md" has more than lower-case letters, digits and hyphens',
  ],
  [
    "a page of more than 512 kB",
    { "content/a.md": page("A") + "long ".repeat(110_000) },
    "content/a.md:1:1 file-too-large: this file has 538 kB, and the most is 512 kB",
  ],
  [
    "a list of more than 512 kB",
    { "_data/leadership.yaml": "- name: Amina\n".repeat(40_000) },
    "_data/leadership.yaml:1:1 file-too-large: this file has 547 kB, and the most is 512 kB",
  ],
  [
    "10,000 brackets in brackets",
    { "content/a.md": page("[".repeat(10_000)) },
    "content/a.md:5:107 yaml-syntax: brackets stand in brackets, far too deep",
  ],
];

test.for(cases)("%s", ([, files, message]) => {
  const { "content/Index.md": renamed, ...others } = files;
  told({ ...others });
  if (renamed) renameSync(join(root, "content/index.md"), join(root, "content/Index.md"));
  expect(again()).toEqual([message]);
});

test.for(["content", "_data"])("a link in the place of %s is not followed", (folder) => {
  told({});
  const elsewhere = join(root, "elsewhere");
  renameSync(join(root, folder), elsewhere);
  symlinkSync(elsewhere, join(root, folder));
  expect(checkSources(root)).toContainEqual(
    expect.objectContaining({ file: folder, rule: "unexpected-file" }),
  );
});

test("a link that an editor locks a file with is no mistake", () => {
  told({});
  symlinkSync("amina@laptop.1234", join(root, "content/.#about.md"));
  expect(checkSources(root)).toEqual([]);
});

const many: [name: string, files: Record<string, string>][] = [
  ["leaders that are none", { "_data/leadership.yaml": "- 1\n".repeat(30_000) }],
  ["leaders with a misspelt key", { "_data/leadership.yaml": "- rol: x\n".repeat(10_000) }],
  [
    "unknown keys of a page",
    {
      "content/a.md": page("A", Array.from({ length: 10_000 }, (_, at) => `k${at}: x\n`).join("")),
    },
  ],
  [
    "pages of the menu that aren't there",
    { "_data/navigation.yaml": "- url: /abuot/\n".repeat(10_000) },
  ],
  [
    "half merged places",
    { "content/a.md": page("A") + "<<<<<<< a\n=======\n>>>>>>> b\n".repeat(15_000) },
  ],
];

test.for(many)("the first hundred of thousands of %s are told, and how many more", ([, files]) => {
  const started = performance.now();
  const diagnostics = told(files);
  expect(diagnostics.length).toBeGreaterThan(100);
  expect(diagnostics.length).toBeLessThan(203);
  expect(diagnostics.join("\n")).toMatch(
    /too-many-diagnostics: here and below are \d+ more mistakes of this file/,
  );
  expect(performance.now() - started).toBeLessThan(10_000);
});
