import { expect, test } from "vitest";
import { readPage } from "../../../src/checks/built-site/reading.ts";
import { finishedPage } from "./pages.ts";

test("reads a page's ids, addresses, pictures and style", () => {
  const { html } = finishedPage(
    `<a href="/about/?a&amp;b#top">About</a><img src="/a.png" alt="A">`,
    "/team/",
    "p > a { color: red }",
  );
  const { slips, ids, addresses, style, pictures } = readPage(html);
  expect(slips).toEqual([]);
  expect([...ids]).toEqual(["main"]);
  expect(addresses).toEqual([
    { address: "/about/?a&b#top", way: "followed" },
    { address: "/a.png", way: "fetched" },
  ]);
  expect(style.toString()).toBe("p > a { color: red }");
  expect(pictures).toEqual([{ address: "/a.png", alt: "A" }]);
});

test.for([
  ["no style", "<p>A text.</p>", ""],
  ["a style in an attribute", `<p title="<style>">A text.</p>`, ""],
  ["a style in a comment", "<!-- <style> --><p>A text.</p>", ""],
  [
    "a style that is never closed",
    "<style>p { color: red }",
    "p { color: red }</main></body></html>",
  ],
] as const)("reads a page with %s to its end", ([, body, style]) => {
  const reading = readPage(
    Buffer.from(`<html lang="en"><title>A</title><h1>A</h1>${body}</main></body></html>`),
  );
  expect(reading.style.toString()).toBe(style);
  expect(reading.slips).toEqual([]);
  const after = readPage(
    Buffer.from(`<html lang="en"><title>A</title>${body}<h1 onclick="x">A</h1>`),
  );
  expect(after.slips.map(({ rule }) => rule)).toEqual(
    body.startsWith("<style") ? ["one-heading"] : ["acting-attribute"],
  );
});

test("a file in its own address is read over, and what follows it is not", () => {
  const long = `data:font/woff2;base64,${"A".repeat(900)}`;
  const page = Buffer.from(
    `<html lang="en"><link rel="preload" href="${long}"><title>A</title><h1>A</h1><style>`,
  );
  const { slips, addresses, fonts } = readPage(page);
  expect(slips).toEqual([]);
  expect(addresses).toEqual([{ address: "data:", way: "fetched" }]);
  expect(fonts).toEqual([]);
});

test("a font that is preloaded is known, and another file is not", () => {
  const preload = (as: string) => `<link rel="preload" href="/${as}" as="${as}">`;
  const { fonts } = readPage(finishedPage(preload("font") + preload("image")).html);
  expect(fonts).toEqual(["/font"]);
});

test("letters of any script are read as they are", () => {
  const { ids, addresses } = readPage(
    finishedPage(`<p id="ƙauye"><a href="#ƙauye">ስም</a></p>`).html,
  );
  expect([...ids]).toContain("ƙauye");
  expect(addresses).toEqual([{ address: "#ƙauye", way: "followed" }]);
});
