// Elements that others name by their ids, for those who listen and for labels: each is there.
import { expect, test } from "vitest";
import { readPage } from "../../../src/checks/built-site/reading.ts";
import { finishedPage } from "./pages.ts";

function told(body: string): string[] {
  const { slips } = readPage(finishedPage(body).html);
  return slips.map(
    ({ message, hint }) => `${message}: ${typeof hint === "string" ? hint : hint()}`,
  );
}

test("what names an element of the page, above or below, is as it should be", () => {
  expect(
    told('<p aria-labelledby="b  a" id="a">c</p><label for="main">d</label><i id="b">e</i>'),
  ).toEqual([]);
});

test.for(["aria-labelledby", "aria-describedby", "aria-controls", "for"])(
  "%s that names none is told",
  (name) => {
    expect(told(`<p ${name}="mian other">a</p>`)).toEqual([
      `prints ${name}="mian", and the page has no element with this id: write: main`,
      `prints ${name}="other", and the page has no element with this id: correct it, or give the element that is meant this id`,
    ]);
  },
);
