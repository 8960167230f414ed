import { expect, test } from "vitest";
import { readPage } from "../../../src/checks/built-site/reading.ts";
import { chosen } from "../../../src/checks/built-site/shown-pictures.ts";
import { finishedPage } from "./pages.ts";

test.for([
  ["a.avif 1x, b.avif 2x", "b.avif"],
  ["a.avif, b.avif 1.5x", "b.avif"],
  ["a.avif 1x, b.avif 2x, c.avif 3x", "b.avif"],
  ["a.avif 320w, b.avif 800w, c.avif 1600w", "b.avif"],
  ["c.avif 700w, a.avif 320w", "c.avif"],
  ["a.avif", "a.avif"],
  ["a.avif 1x,b.avif 2x", "b.avif"],
  ["a,1.avif 1x , b,2.avif 2x", "b,2.avif"],
  [" , a.avif 1x,", "a.avif"],
] as const)("of %s a phone takes %s", ([srcset, file]) => {
  expect(chosen(srcset)).toBe(file);
});

test("a phone takes the first format of each picture", () => {
  const one = `<picture><source srcset="/a.avif 1x, /b.avif 2x"><source srcset="/a.webp"><img src="/a.webp" alt="A"></picture>`;
  const { pictures } = readPage(finishedPage(`${one}<img src="/c.svg" alt="C">${one}`).html);
  expect(pictures.map(({ address }) => address)).toEqual(["/b.avif", "/c.svg", "/b.avif"]);
});
