// A template that asks for a value that nobody gives stops the build: no page has a hole in it.
import { expect, test } from "vitest";
import { siteWith } from "./site.ts";
import { page } from "./small-project.ts";

test.each([
  { print: "{{ site.name }}", published: true },
  { print: "{{ site.nobody }}", published: false },
  { print: "{{ nobody }}", published: false },
])("with $print in a layout a site is published: $published", async ({ print, published }) => {
  const build = siteWith({
    "content/asking.md": page("Asking"),
    "_includes/layouts/default.njk": `<html lang="en"><title>A</title><h1>${print}</h1>`,
  });
  const done = await build.then(
    (built) => built.published,
    () => false,
  );
  expect(done).toBe(published);
});
