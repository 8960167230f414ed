import { expect, test } from "vitest";
import { causes } from "../../src/build/index.ts";

const fault = new Error("the fault");
const byEleventy = Object.assign(new Error("while writing"), { originalError: fault });

test.for([
  ["alone", fault, ["the fault"]],
  ["linked by Eleventy", byEleventy, ["while writing", "the fault"]],
  [
    "linked by both",
    new Error("outer", { cause: byEleventy }),
    ["outer", "while writing", "the fault"],
  ],
  ["caused by a text", new Error("outer", { cause: "a text" }), ["outer"]],
  ["that is none", "a text", []],
] as const)("lists an error %s from the outermost to the first", ([, error, messages]) => {
  expect(causes(error).map(({ message }) => message)).toEqual(messages);
});
