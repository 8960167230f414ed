import { expect, test } from "vitest";
import { pagesFrom } from "../../src/styleguide/pages-from.ts";

test("each template is a page, the first one first", () => {
  const files = ["pages/style/frame.njk", "pages/style/index.njk"];
  expect(pagesFrom(files)).toEqual([
    { file: "pages/style/index.njk", url: "/style/", label: "Style" },
    { file: "pages/style/frame.njk", url: "/style/frame/", label: "Frame" },
  ]);
});
