// Ten of the cases of `tests/mistakes/` through the command itself: the exit status, and every word of it.
import { rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { laidOut, mistakes } from "../mistakes.ts";
import { ran } from "./ran.ts";

const errors = mistakes().filter(({ told }) => told.endsWith("Nothing was published."));
const ten = errors.filter((_, index) => index % Math.floor(errors.length / 10) === 0).slice(0, 10);

test("they are ten", () => {
  expect(ten).toHaveLength(10);
});

test.for(ten)("$name", async (mistake) => {
  const root = laidOut(mistake);
  onTestFinished(() => rmSync(root, { recursive: true, maxRetries: 10 }));
  const env = { SITE_URL: "" };
  expect(await ran(root, "build", { env })).toEqual({
    status: 1,
    stdout: "",
    stderr: `${mistake.told}\n`,
  });
});
