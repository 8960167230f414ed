// The page about the community: its sections, the one on meeting online in its callout, the way on.
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { ownSite } from "../build/site.ts";
import { all, figureIn, linksIn, mainOf, one, textOf, textsOf } from "./built.ts";
import { said, writtenIn } from "./written.ts";

const { root, read } = await ownSite();
const { words, page } = writtenIn(root);
const about = page("about");
const main = mainOf(parseDocument(read(about.output)));
const ONLINE = "why-online-first";

test("opens with its title and its lead", () => {
  expect(textOf(one("h1", main))).toBe(about.heading ? said(about.heading) : about.title);
  expect(textsOf(".page-header__lead", main)).toEqual(about.lead ? [said(about.lead)] : []);
});

test("has a text section for each heading, and a callout for that on meeting online", () => {
  const { callouts = [], sections = [] } = Object.groupBy(about.headings, ({ id }) =>
    id === ONLINE ? "callouts" : "sections",
  );
  const headings = (frames: typeof callouts) => frames.map(({ text }) => text);

  expect(callouts).toHaveLength(1);
  expect(all(".callout", main).flatMap((frame) => textsOf("h2", frame))).toEqual(
    headings(callouts),
  );
  expect(all(".text-section", main).flatMap((frame) => textsOf("h2", frame))).toEqual(
    headings(sections),
  );
  expect(one("h2", one(".callout", main)).attribs.id).toBe(ONLINE);
  for (const frame of [".callout", ".text-section"].flatMap((name) => all(name, main))) {
    expect(textOf(one(".prose", frame))).not.toBe("");
  }
});

test("leads on to each part of the mission, beside the whole figure", () => {
  const mission = page("mission");
  const row = one(".mission-row", main);
  expect(textsOf("h2", row)).toEqual([words.parts]);
  expect(linksIn(row)).toEqual(
    mission.headings.map(({ text, id }) => [text, `${mission.url}#${id}`]),
  );
  expect(figureIn(row)).toEqual({ built: 4, beams: 4, text: [] });
});
