import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lettersIn } from "../../src/site/letters.ts";

test("letters that a page carries are the bytes of the file that it has fetched", () => {
  const asset = (file: string) => `/assets/${file}`;
  const letters = lettersIn("brand/icon.svg", { includes: "_includes", asset });
  const bytes = readFileSync("_includes/brand/icon.svg", "base64");
  expect(letters).toEqual({
    carried: `data:font/woff2;base64,${bytes}`,
    fetched: "/assets/brand/icon.svg",
  });
});
