// The ids of a page's frame: all that the templates write, so that no heading gets one of them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { frameIds } from "../../src/markdown/frame-ids.ts";

const people = () => ["jay-miller", "velda-kiara"];

test.for([
  { layout: undefined, ids: ["main"] },
  { layout: "default", ids: ["main"] },
  { layout: "leadership", ids: ["main", "jay-miller", "velda-kiara"] },
])("of the layout $layout", ({ layout, ids }) => {
  expect([...frameIds(layout, people)]).toEqual(ids);
});

test("they are all that the templates write", () => {
  const includes = join(import.meta.dirname, "../../_includes");
  // Templates that are pages by themselves frame no author's text.
  const templates = readdirSync(includes, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".njk") && !file.startsWith("pages/"))
    .map((file) => readFileSync(join(includes, file), "utf8").replace(/\{#.*?#\}/gs, ""));
  const written = templates.flatMap((text) => [...text.matchAll(/\sid="([^"]*)"/g)]);

  // A section's id is its heading's, a person's that of the people.
  expect([...new Set(written.map(([, id]) => id))].sort()).toEqual([
    "main",
    "{{ id }}",
    "{{ person.id }}",
    "{{ section.id }}",
  ]);
});
