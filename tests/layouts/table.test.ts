import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { layouts } from "../../src/content/index.ts";

test("each layout has a row in the table and a template, beside the one around all of them", () => {
  const templates = readdirSync("_includes/layouts").map((file) => basename(file, ".njk"));
  expect(templates.sort()).toEqual(["base", ...Object.keys(layouts)].sort());
});
