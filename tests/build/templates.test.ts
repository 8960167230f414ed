// What only a build can tell: of templates that can't be rendered, and of what they put on a page.
import { expect, test } from "vitest";
import type { Files } from "./project.ts";
import { siteWith } from "./site.ts";

const about = "_includes/layouts/about.njk";
const prose = "_includes/components/prose/prose.njk";

/** A layout that shows a page as the others do, and something more. */
const layout = (more: string) =>
  `---\nlayout: base\n---\n<h1>{{ title }}</h1>\n${more}\n{{ content | safe }}\n`;

/** Builds this project with templates of its own; what its authors are warned of is left out. */
async function brokenSite(files: Files) {
  const { published, diagnostics } = await siteWith(files);
  return { published, errors: diagnostics.filter(({ severity }) => severity === "error") };
}

test.for([
  {
    what: "a filter that isn't there",
    files: { [about]: layout("{{ title | saef }}") },
    expected: { file: about, rule: "template-error", message: /saef.*content\/about\.md/ },
  },
  {
    what: "a file to include that isn't there",
    files: { [about]: layout('{% include "components/porse.njk" %}') },
    expected: { file: about, rule: "template-error", message: /porse\.njk.*content\/about\.md/ },
  },
  {
    what: "a value that isn't there",
    files: { [about]: layout("<p>{{ site.nmae }}</p>") },
    expected: { file: about, line: 5, rule: "undefined-value", message: /content\/about\.md/ },
  },
  {
    what: "a value that isn't there in a component",
    files: { [prose]: "{% macro prose(html) %}{{ hmtl }}{% endmacro %}" },
    expected: { rule: "undefined-value", message: /is not there/ },
  },
])("of $what it reports where and why", async ({ files, expected }) => {
  const { published, errors } = await brokenSite(files);

  const message = expect.stringMatching(expected.message);
  expect(errors).toMatchObject([{ ...expected, message, severity: "error" }]);
  expect(published).toBe(false);
});

test("of addresses that a layout prints it reports those that lead nowhere or to another site", async () => {
  const addresses = [
    '<a href="/misson/">The mission</a>',
    '<a href="#mian">The text</a>',
    '<link rel="stylesheet" href="https://fonts.example.org/ojuju.css">',
  ];
  const { published, errors } = await brokenSite({ [about]: layout(addresses.join("\n")) });

  const reported = errors.map(({ file, rule }) => `${rule}@${file}`).sort();
  expect(reported).toEqual(
    ["broken-anchor", "broken-link", "remote-request"].map((rule) => `${rule}@${about}`),
  );
  expect(published).toBe(false);
});

test("of a page that is heavier than its budget it reports by how much", async () => {
  const { published, errors } = await brokenSite({
    "_includes/budget.yaml": `
leadership: { html: 14600, whole: 60000, images: 3, further: 12000 }
about: { html: 2000, whole: 30000, further: 12000 }
others: { html: 14600, whole: 30000, further: 12000 }
`,
  });

  const message = expect.stringMatching(/weighs [\d,]+ bytes compressed, and 2,000 is the most/);
  expect(errors).toMatchObject([{ file: "content/about.md", rule: "page-weight", message }]);
  expect(published).toBe(false);
});
