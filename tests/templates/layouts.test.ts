import { expect, test } from "vitest";
import { told } from "./told.ts";

const layout = (yaml: string) => `---\n${yaml}\n---\n{{ content }}`;
const base = { "layouts/base.njk": "{{ content }}" };

test.for([
  ["layout: bsae", "2:9–13", 'there is no layout "bsae"; did you mean "base"?', "write: base"],
  [
    "noindex: true\nlayout: plain",
    "3:9–14",
    'there is no layout "plain"',
    "write one of: base, page",
  ],
  ["layout: 12", "2:9–11", "this names no layout", "write one of: base, page"],
  ["layout:", "2:1–7", "this names no layout", "write one of: base, page"],
] as const)("%s", ([yaml, place, message, hint]) => {
  expect(told({ ...base, "layouts/page.njk": layout(yaml) })).toEqual([
    `layouts/page.njk:${place} unknown-layout: ${message} | ${hint}`,
  ]);
});

test.for(["layout: base", "layout: base.njk", "layout: frames/wide", "noindex: true"])(
  "nothing is wrong with %s",
  (yaml) => {
    const files = { ...base, "layouts/frames/wide.njk": "", "layouts/page.njk": layout(yaml) };
    expect(told(files)).toEqual([]);
  },
);

const circle = "layouts are set in one another without end:";
const way = "take the line out of the layout that holds the others";

test("a layout that is set in itself", () => {
  expect(told({ "layouts/a.njk": layout("layout: a") })).toEqual([
    `layouts/a.njk:2:9–10 layout-circle: ${circle} a in a | ${way}`,
  ]);
});

test("a circle is told once, and not of those that only lead into it", () => {
  const files = {
    "layouts/a.njk": layout("layout: b"),
    "layouts/b.njk": layout("layout: c"),
    "layouts/c.njk": layout("layout: b"),
  };
  expect(told(files)).toEqual([
    `layouts/b.njk:2:9–10 layout-circle: ${circle} b in c in b | ${way}`,
  ]);
});
