import { expect, test } from "vitest";
import { told } from "./told.ts";

test("tells all mistakes of all templates, wherever they stand in _includes/", () => {
  const files = {
    "layouts/page.njk": "---\nlayout: bsae\n---\n{{ a | saef }}{{ b | saef }}",
    "layouts/base.njk": "{% if a %}",
    "components/a/a.njk": "{{ a b }}",
    "pages/deep/b.njk": '{% include "gone.njk" %}',
    "styles/c.css": "{{ a {% if",
  };
  const rules = told(files).map((line) => line.replace(/:\d+:\S+ ([\w-]+): .*/, " $1"));
  expect(rules.sort()).toEqual([
    "components/a/a.njk template-syntax",
    "layouts/base.njk unclosed-tag",
    "layouts/page.njk unknown-filter",
    "layouts/page.njk unknown-filter",
    "layouts/page.njk unknown-layout",
    "pages/deep/b.njk missing-file",
  ]);
});

test("a project without templates has no mistakes in them", () => {
  expect(told({})).toEqual([]);
});
