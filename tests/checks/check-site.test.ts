// All that is said of a site without rendering it, on projects of a few files.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSite } from "../../src/checks/index.ts";
import { temporaryProject } from "../pictures/temporary-project.ts";

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
  const problems = await checkSite(temporaryProject({ ...good, ...files }));
  return problems.map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`);
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
    due: ["content/team.md:4 warning lonely-page"],
  },
  {
    what: "the people's page, which the home page's layout leads to",
    files: { "content/index.md": page("home", "Home", "") },
    due: [],
  },
  {
    what: "a picture that nobody sees",
    files: { "content/images/map.svg": drawing, "content/images/github/x.svg": drawing },
    due: ["content/images/map.svg:1 warning unused-picture"],
  },
  {
    what: "a place that is gone, on a page before and one behind",
    files: {
      "content/about.md": page("default", "About", "[A](people.md#jay) [b](index.md#x)"),
      "content/people.md": page("leadership", "People", ""),
    },
    due: ["content/about.md:8 error lost-anchor", "content/about.md:8 error lost-anchor"],
  },
  {
    what: "a place in the lead that is gone",
    files: {
      "content/about.md": page("default", "About", "## Us").replace(
        "title:",
        "lead: See [them](people.md#jay).\ntitle:",
      ),
    },
    due: ["content/about.md:4 error lost-anchor"],
  },
  {
    what: "a page that can't be read, which others lead to",
    files: { "content/about.md": "---\ntitle: [\n---\n\n## Us\n" },
    due: ["content/about.md:2 error yaml"],
  },
  {
    what: "a template with a mistake, and a page's own",
    files: {
      "_includes/layouts/default.njk": "{{ content | saef }}",
      "content/about.md": page("default", "About", "# Us"),
    },
    due: [
      "_includes/layouts/default.njk:1 error unknown-filter",
      "content/about.md:8 error heading-level",
    ],
  },
  {
    what: "a leader's photo that is not there",
    files: { "_data/leadership.yaml": `${good["_data/leadership.yaml"]}  photo: gone.jpg\n` },
    due: ["_data/leadership.yaml:6 error missing-picture"],
  },
  {
    what: "leaders that can't be read, and a page's own mistake",
    files: {
      "_data/leadership.yaml": "- name: [\n",
      "content/about.md": page("default", "About", "# Us"),
    },
    due: ["_data/leadership.yaml:1 error yaml", "content/about.md:8 error heading-level"],
  },
])("of $what: $due", async ({ files, due }) => {
  expect((await told(files)).sort()).toEqual(due.toSorted());
});

test("of many pages that nobody finds some are told, and how many more there are", async () => {
  const many = Array.from({ length: 25 }, (_, index) => [
    `content/page-${index}.md`,
    page("default", `Page ${index}`, "Text."),
  ]);
  const problems = await checkSite(temporaryProject({ ...good, ...Object.fromEntries(many) }));
  expect(problems).toHaveLength(20);
  expect(problems.at(-1)?.message).toMatch(/, nor 5 more$/);
});
