// All that is said of a site without rendering it, on projects of a few files.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSite } from "../../src/checks/index.ts";
import { temporaryProject } from "../images/temporary-project.ts";

const here = join(import.meta.dirname, "../..");
const words = readFileSync(join(here, "_data/strings/en.yaml"), "utf8");
const site = readFileSync(join(here, "_data/site.yaml"), "utf8");
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>';

function page(layout: string, title: string, text: string): string {
  return `---\nlayout: ${layout}\nlang: en\ntitle: ${title}\ndescription: About ${title}.\n---\n\n${text}\n`;
}

const good: Record<string, string> = {
  "_includes/layouts/home.njk": "{{ content | safe }}",
  "_includes/layouts/default.njk": "{{ content | safe }}",
  "_includes/layouts/leadership.njk": "{{ content | safe }}",
  "_data/strings/en.yaml": words,
  "_data/site.yaml": site,
  "_data/navigation.yaml": "- url: /about/\n",
  "_data/leadership.yaml":
    "- name: Amina Bello\n  role: Treasurer\n  bio: Amina counts.\n  location: Kano, Nigeria\n  github: aminab\n",
  "content/index.md": page("home", "Home", "[Amina](people.md#amina-bello)"),
  "content/about.md": page("default", "About", "## Us"),
  "content/people.md": page("leadership", "People", "[Us](about.md#us)"),
};

async function told(files: Record<string, string>): Promise<string[]> {
  const diagnostics = await checkSite(temporaryProject({ ...good, ...files }));
  return diagnostics.map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`);
}

test("of a site without a mistake nothing is said", async () => {
  expect(await told({})).toEqual([]);
});

test.for([
  {
    what: "a page that only a page of another's text leads to",
    files: { "_data/navigation.yaml": "[]\n" },
    due: [],
  },
  {
    what: "a page that nothing leads to",
    files: { "content/team.md": page("default", "Team", "[Us](about.md) [me](#main)") },
    due: ["content/team.md:4 warning orphan-page"],
  },
  {
    what: "the people's page, which the home page's layout leads to",
    files: { "content/index.md": page("home", "Home", "") },
    due: [],
  },
  {
    what: "a picture that nobody sees",
    files: { "content/images/map.svg": drawing, "content/images/github/x.svg": drawing },
    due: ["content/images/map.svg:1 warning unused-image"],
  },
  {
    what: "a place that is gone, on a page before and one behind",
    files: {
      "content/about.md": page("default", "About", "[A](people.md#jay) [b](index.md#x)"),
      "content/people.md": page("leadership", "People", ""),
    },
    due: ["content/about.md:8 error broken-anchor", "content/about.md:8 error broken-anchor"],
  },
  {
    what: "a place in the lead that is gone",
    files: {
      "content/about.md": page("default", "About", "## Us").replace(
        "title:",
        "lead: See [them](people.md#jay).\ntitle:",
      ),
    },
    due: ["content/about.md:4 error broken-anchor"],
  },
  {
    what: "a page that can't be read, which others lead to",
    files: { "content/about.md": "---\ntitle: [\n---\n\n## Us\n" },
    due: ["content/about.md:2 error yaml-syntax"],
  },
  {
    what: "a leader's photo that is not there",
    files: { "_data/leadership.yaml": `${good["_data/leadership.yaml"]}  photo: gone.jpg\n` },
    due: ["_data/leadership.yaml:6 error missing-image"],
  },
  {
    what: "leaders that can't be read, and a page's own mistake",
    files: {
      "_data/leadership.yaml": "- name: [\n",
      "content/about.md": page("default", "About", "# Us"),
    },
    due: ["_data/leadership.yaml:1 error yaml-syntax", "content/about.md:8 error heading-order"],
  },
  {
    what: "leaders that can't be read, on their page and one that shows a leader's account",
    files: {
      "_data/leadership.yaml": "- name: [\n",
      "content/people.md": page("leadership", "People", "# Us {: #a}\n\n[a](gone.md)"),
      "content/about.md": page(
        "default",
        "About",
        "## Us\n\n![A](https://github.com/aminab.png) ![](images/b.png)\n\n[b](people.md#jay) [c](#gone)",
      ),
    },
    due: [
      "_data/leadership.yaml:1 error yaml-syntax",
      "content/people.md:8 error heading-order",
      "content/people.md:10 error broken-link",
      "content/about.md:10 warning account-image",
      "content/about.md:10 error missing-alt",
      "content/about.md:10 error missing-image",
      "content/about.md:12 error broken-anchor",
    ],
  },
  {
    what: "a sentence of the mission that leads to its own page, and two lines of a heading",
    files: {
      "_includes/layouts/mission.njk": "{{ content | safe }}",
      "content/mission.md": page("mission", "Mission", "## Own {: #own}").replace(
        "title:",
        "heading: |\n  See [one](gone.md),\n  [one](gone.md) [](about.md).\nparts: ['A [voice](#own).']\ntitle:",
      ),
    },
    due: [
      "content/mission.md:5 error broken-link",
      "content/mission.md:6 error link-text",
      "content/mission.md:6 error broken-link",
      "content/mission.md:7 error own-place",
    ],
  },
  {
    what: "the whole address of the site's own pages, and of one that is gone",
    files: {
      "_data/navigation.yaml": "[]\n",
      "content/team.md": page(
        "default",
        "Team",
        "[a](https://blackpythondevs.com/abot/)\n[b](https://blackpythondevs.com/about/#Us)",
      ),
      "content/index.md": page("home", "Home", "[t](https://blackpythondevs.com/team)"),
    },
    due: ["content/team.md:8 error broken-link", "content/team.md:9 error broken-anchor"],
  },
])("of $what: $due", async ({ files, due }) => {
  expect((await told(files)).sort()).toEqual(due.toSorted());
});

test("of many pages that nobody finds some are told, and how many more there are", async () => {
  const many = Array.from({ length: 25 }, (_, index) => [
    `content/page-${index}.md`,
    page("default", `Page ${index}`, "Text."),
  ]);
  const diagnostics = await checkSite(temporaryProject({ ...good, ...Object.fromEntries(many) }));
  expect(diagnostics).toHaveLength(20);
  expect(diagnostics.at(-1)?.message).toMatch(/, nor 5 more$/);
});
