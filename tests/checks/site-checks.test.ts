import { expect, test } from "vitest";
import { checkSite } from "../../src/build/index.ts";
import { page, sources, temporarySite } from "./temporary-site.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>';

async function reported(files: Record<string, string>): Promise<string[]> {
  const diagnostics = await checkSite(temporarySite({ ...sources, ...files }));
  return diagnostics.map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`);
}

test("a site without a mistake has no diagnostics", async () => {
  expect(await reported({})).toEqual([]);
});

test.for([
  {
    what: "a page that only the text of another page links to",
    files: { "_data/navigation.yaml": "[]\n" },
    expected: [],
  },
  {
    what: "a page that nothing links to",
    files: { "content/team.md": page("default", "Team", "[Us](about.md) [me](#main)") },
    expected: ["content/team.md:4 warning orphan-page"],
  },
  {
    what: "the leaders' page, which the home page's layout links to",
    files: { "content/index.md": page("home", "Home", "") },
    expected: [],
  },
  {
    what: "an image that nobody sees, beside a fetched one",
    files: { "content/images/map.svg": svg, "content/images/github/x.svg": svg },
    expected: ["content/images/map.svg:1 warning unused-image"],
  },
  {
    what: "a place that is gone, on a page before and one behind",
    files: {
      "content/about.md": page("default", "About", "[A](people.md#jay) [b](index.md#x)"),
      "content/people.md": page("leadership", "People", ""),
    },
    expected: ["content/about.md:8 error broken-anchor", "content/about.md:8 error broken-anchor"],
  },
  {
    what: "a place that is gone, in the lead",
    files: {
      "content/about.md": page("default", "About", "## Us", "lead: See [them](people.md#jay).\n"),
    },
    expected: ["content/about.md:6 error broken-anchor"],
  },
  {
    what: "a page that can't be read, which others link to",
    files: { "content/about.md": "---\ntitle: [\n---\n\n## Us\n" },
    expected: ["content/about.md:2 error yaml-syntax"],
  },
  {
    what: "a leader's photo that is not there",
    files: { "_data/leadership.yaml": `${sources["_data/leadership.yaml"]}  photo: gone.jpg\n` },
    expected: ["_data/leadership.yaml:6 error missing-image"],
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
    expected: [
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
    what: "two lines of a heading, and a sentence of the mission that links to its own page",
    files: {
      "content/mission.md": page(
        "mission",
        "Mission",
        "## Own {: #own}",
        "heading: |\n  See [one](gone.md),\n  [one](gone.md) [](about.md).\nparts: ['A [voice](#own).']\n",
      ),
    },
    expected: [
      "content/mission.md:7 error broken-link",
      "content/mission.md:8 error link-text",
      "content/mission.md:8 error broken-link",
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
    expected: ["content/team.md:8 error broken-link", "content/team.md:9 error broken-anchor"],
  },
])("of $what: $expected", async ({ files, expected }) => {
  expect((await reported(files)).sort()).toEqual(expected.toSorted());
});

test("of many orphan pages some are reported, and how many more there are", async () => {
  const many = Array.from({ length: 25 }, (_, index) => [
    `content/page-${index}.md`,
    page("default", `Page ${index}`, "Text."),
  ]);
  const diagnostics = await checkSite(temporarySite({ ...sources, ...Object.fromEntries(many) }));
  expect(diagnostics).toHaveLength(20);
  expect(diagnostics.at(-1)?.message).toMatch(/, nor 5 more$/);
});
