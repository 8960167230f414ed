// Elements that a page opens and never closes, and those that end by themselves.
import { expect, test } from "vitest";
import { readPage } from "../../../src/checks/built-site/reading.ts";
import { finishedPage } from "./pages.ts";

function told(body: string): string[] {
  const { slips } = readPage(finishedPage(body).html);
  return slips.map(({ rule, written }) => `${rule}: ${written}`);
}

test.for([
  ["<div>a", ["open-element: <div>"]],
  ['<div class="b"><p>a</div><div>c</div>', []],
  ['<div class="b"><div>a</div>', ['open-element: <div class="b"']],
  ["<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e</table>", []],
  ["<section><a href='/'>a</section>", ["open-element: <a href"]],
  ["<svg><path/><g><path></g></svg><br><img src='/a.png' alt=''>", []],
  ["<svg><a/></svg>", []],
] as const)("of %s is told: %j", ([body, due]) => {
  expect(told(body)).toEqual(due);
});
