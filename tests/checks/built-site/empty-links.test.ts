// Links and pictures whose address is empty: they lead to the page itself, or show it; a look at a page.
import { expect, test } from "vitest";
import { readPage } from "../../../src/checks/built-site/reading.ts";
import { finishedPage } from "./pages.ts";

test.for([
  ['<a href="">a</a>', ["empty-address"]],
  ['<a href=" ">a</a>', ["empty-address"]],
  ['<img src="" alt="">', ["empty-address"]],
  ['<a href="#">a</a><a>b</a><a href="/">c</a>', []],
] as const)("of %s is told: %j", ([body, due]) => {
  expect(readPage(finishedPage(body).html).slips.map(({ rule }) => rule)).toEqual(due);
});
