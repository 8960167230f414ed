// Which files are sources, and what is reported of the others.
import { readFileSync, renameSync, symlinkSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { expect, test } from "vitest";
import { readSite } from "../../src/content/index.ts";
import { projectOf, reported, reportedIn } from "./project.ts";

const unexpected: [file: string, message: string, hint: string | RegExp][] = [
  ["content/Team.MD", 'the name "Team.MD" has more than lower-case letters', "rename it: team.md"],
  ["content/A b.markdown", 'the name "A b.markdown" has more', "rename it: a-b.md"],
  ["content/team.markdown", '"team.markdown" is not read', "rename it: team.md"],
  ["content/v1.2.md", '"v1.2.md" is not read', "rename it: v1-2.md"],
  ["content/über-uns.md", 'the name "über-uns.md"', "rename it: uber-uns.md"],
  ["content/Events/a.md", 'the name "content/Events/a.md"', "rename it: content/events/a.md"],
  ["content/old~/a.md", 'the name "content/old~/a.md"', "rename it: content/old/a.md"],
  ["content/日本.md", "this file doesn't belong here", /such as code-of-conduct\.md/],
  ["content/team.docx", "this file doesn't belong here", /a Markdown file \(\.md\)/],
  ["content/team.jpg", "images have a folder of their own", "move it: content/images/team.jpg"],
  ["content/images/team.md", "content/images/ holds images", "move it: content/team.md"],
  ["content/images/IMG 1.JPEG", 'the name "IMG 1.JPEG"', "rename it: img-1.jpeg"],
  ["content/images/beach.heic", "this is not an image that browsers show", /^save it as JPEG/],
  ["_data/Leaders.json", 'the name "Leaders.json"', "rename it: leadership.yaml"],
  ["_data/sponsors.yaml", "this file doesn't belong here: nothing reads it", /site\.yaml/],
  ["_data/strings/EN_us.yml", 'the name "EN_us.yml"', "rename it: en-US.yaml"],
  ["_data/strings/english.yaml", "this file doesn't belong here", /strings\/<language>\.yaml/],
];

test.for(unexpected)("%s: %s", ([file, message, hint]) => {
  const { diagnostics } = readSite(projectOf({ [file]: "" }));
  expect(diagnostics).toMatchObject([{ file, rule: "unexpected-file", line: 1, column: 1 }]);
  expect(diagnostics[0]?.message).toContain(message);
  expect(diagnostics[0]?.hint).toMatch(hint);
});

test.for(["content/index.md", "_data/site.yaml", "_data/leadership.yaml", "_data/navigation.yaml"])(
  "without %s the site can't be built",
  (file) => {
    expect(reported({ [file]: null })).toContain(`${file}:1:1 missing-file: this file is missing`);
  },
);

test("a misspelt file is not also missing", () => {
  const root = projectOf();
  renameSync(join(root, "content/index.md"), join(root, "content/Index.md"));
  expect(reportedIn(root)).toEqual([expect.stringMatching(/^content\/Index\.md:1:1 unexpected/)]);
});

test("a link to a file is not followed", () => {
  const root = projectOf({ "content/images/a.png": "" });
  symlinkSync("a.png", join(root, "content/images/b.png"));
  const { site, diagnostics } = readSite(root);
  expect(diagnostics).toMatchObject([{ file: "content/images/b.png", rule: "unexpected-file" }]);
  expect(site.images).toEqual(["a.png"]);
});

const gitignore = readFileSync(join(import.meta.dirname, "../../.gitignore"), "utf8");
const ignored = gitignore.split("\n").filter((line) => line && !/^#|\/$/.test(line));

test.for([
  { name: "about.md~", isLeftover: true },
  { name: ".#about.md", isLeftover: true },
  { name: ".about.md.swp", isLeftover: true },
  { name: ".about.md.swo", isLeftover: true },
  { name: ".DS_Store", isLeftover: true },
  { name: "Thumbs.db", isLeftover: true },
  { name: "swap.swp", isLeftover: false },
  { name: ".about.md", isLeftover: false },
])("$name is an editor's leftover: $isLeftover, for git as well", ({ name, isLeftover }) => {
  expect(reported({ [`content/${name}`]: "" })).toHaveLength(isLeftover ? 0 : 1);
  expect(ignored.some((pattern) => matchesGlob(name, pattern))).toBe(isLeftover);
});

test("a link that an editor locks a file with is no source", () => {
  const root = projectOf();
  symlinkSync("amina@laptop.1234", join(root, "content/.#about.md"));
  expect(reportedIn(root)).toEqual([]);
});

test("the file that keeps the folder of images in git is none", () => {
  const { site, diagnostics } = readSite(projectOf({ "content/images/.gitkeep": "" }));
  expect([diagnostics, site.images]).toEqual([[], []]);
});
