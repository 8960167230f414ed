// The ids of a page's frame: all that the templates write, so that no heading gets one of them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { frameIds } from "../../src/markdown/frame-ids.ts";

const people = [{ id: "jay-miller" }, { id: "velda-kiara" }];

test.for([
  { of: "no layout", data: {}, ids: ["main"] },
  { of: "a plain page", data: { layout: "default", people }, ids: ["main"] },
  {
    of: "the page of people",
    data: { layout: "leadership", people },
    ids: ["main", "jay-miller", "velda-kiara"],
  },
])("of $of", ({ data, ids }) => {
  expect([...frameIds(data)]).toEqual(ids);
});

test("they are all that the templates write", () => {
  const includes = join(import.meta.dirname, "../../_includes");
  const templates = readdirSync(includes, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".njk"))
    .map((file) => readFileSync(join(includes, file), "utf8").replace(/\{#.*?#\}/gs, ""));
  const written = templates.flatMap((text) => [...text.matchAll(/\sid="([^"]*)"/g)]);

  // A section's id is its heading's, a person's that of the people.
  expect([...new Set(written.map(([, id]) => id))].sort()).toEqual([
    "main",
    "{{ person.id }}",
    "{{ section.id }}",
  ]);
});
