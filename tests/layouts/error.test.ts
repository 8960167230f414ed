// What is shown instead of a page that is not there.
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { ownSite } from "../build/site.ts";
import { drawingOf, figureIn, linksIn, mainOf, one, textOf, textsOf } from "./built.ts";
import { furtherPages } from "./further-pages.ts";
import { said, writtenIn } from "./written.ts";

const own = await ownSite();
const { words, page } = writtenIn(own.root);
const error = page("error");
const main = mainOf(parseDocument(own.read(error.output)));

test("says that there is no such page, and leads home", () => {
  expect(textOf(one("h1", main))).toBe(error.heading ? said(error.heading) : error.title);
  expect(textsOf(".not-found__lead", main)).toEqual(error.lead ? [said(error.lead)] : []);
  expect(linksIn(main)).toEqual([[words.wayHome, "/"]]);
  expect(textsOf(".prose", main)).toEqual([]);
});

test("the figure lacks a beam, and has the number of the mistake in it", () => {
  expect(figureIn(main)).toEqual({ built: 3, beams: 4, text: drawingOf("404") });
});

test("the page's own text stands below, and its title where it has no heading", async () => {
  const { read } = await furtherPages();
  const main = mainOf(parseDocument(read(error.output)));
  expect(textOf(one("h1", main))).toBe(error.title);
  expect(textOf(one(".prose", main))).toBe("Try the mission Or read on.");
});
