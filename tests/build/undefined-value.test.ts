// A template that asks for a value that nobody gives stops the build: no page has a hole in it.
import { expect, test } from "vitest";
import { siteWith } from "./site.ts";
import { page } from "./small-project.ts";

test.each(["{{ nobody }}", "{{ site.nobody }}"])("%s stops the build", async (print) => {
  const published = siteWith({
    "content/asking.md": page("Asking"),
    "_includes/layouts/default.njk": `<p>${print}</p>`,
  }).then(
    (built) => built.published,
    () => false,
  );
  expect(await published).toBe(false);
});
