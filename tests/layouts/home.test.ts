// The home page: the name and what is read for it, the mission's parts, the cities of the leaders.
import { readFileSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { leaderIds } from "../../src/content/index.ts";
import { ownSite, siteWith } from "../build/site.ts";
import { errorPage } from "../build/small-project.ts";
import { all, drawingOf, drawnIn, linksIn, mainOf, one, textOf, textsOf } from "./built.ts";
import { said, writtenIn } from "./written.ts";

const own = await ownSite();
const main = mainOf(parseDocument(own.read("index.html")));
const { site, leaders, words, page } = writtenIn(own.root);
const home = page("home");

test("the heading is the drawn name, and the title is read for it", () => {
  const heading = one("h1", main);
  expect(drawnIn(one(".wordmark", heading))).toEqual(drawingOf("BLACK\nPYTHON\nDEVS"));
  expect(textOf(one(".visually-hidden", heading))).toBe(home.title);
});

test("in the name's gap stands the way in", () => {
  const [way] = site.join;
  expect(linksIn(one(".hero__name", main))).toEqual([[words.join, way?.url]]);
});

test("the lead stands below the name", () => {
  expect(textOf(one(".hero__lead", main))).toBe(said(home.lead));
});

test("the beams are the parts of the mission, each the way to its own", () => {
  const mission = page("mission");
  const beams = all(".mission-card", main).map((beam) => ({
    field: beam.attribs.class,
    heading: linksIn(one("h2", beam)),
    sentence: textOf(one(".mission-card__sentence", beam)),
  }));
  expect(beams).toEqual(
    mission.headings.map(({ text, id }, index) => ({
      field: `mission-card field--${index + 1}`,
      heading: [[text, `${mission.url}#${id}`]],
      sentence: `${said(mission.parts?.[index])} →`,
    })),
  );
});

test("each section of the page stands in a callout", () => {
  expect(textsOf(".callout__heading", main)).toEqual(home.headings.map(({ text }) => text));
  for (const callout of all(".callout", main)) expect(textOf(one(".prose", callout))).not.toBe("");
});

test("the cities of the leaders are counted, and name who lives there", () => {
  const ids = leaderIds(leaders);
  const people = leaders.map(({ name, role, location }, index) => ({
    city: location.split(",")[0]?.trim() ?? "",
    link: [`${name} ${role} →`, `${page("leadership").url}#${ids[index]}`],
  }));
  const cities = [...Map.groupBy(people, ({ city }) => city)];
  const section = one(".city-list", main);
  const count = words.numbers[cities.length - 1] ?? `${cities.length}`;
  const sentences = Object.values(words.cities).map((form) => form?.replace("{count}", count));

  expect(sentences).toContain(textOf(one("h2", section)));
  expect(
    all(".city", section).map((city) => [textOf(one(".city__name", city)), linksIn(city)]),
  ).toEqual(cities.map(([name, residents]) => [name, residents.map(({ link }) => link)]));
});

test("a page of one heading, without mission and leaders, has what it has", async () => {
  const text = readFileSync("content/index.md", "utf8").replace(
    /(?<=\n---\n).*/s,
    "Some *words*.\n",
  );
  const { read } = await siteWith({
    content: null,
    "content/404.md": errorPage,
    "content/index.md": text.replace("---\n", '---\nheading: "*All* of us & <you>"\n'),
    "_data/leadership.yaml": "[]\n",
    "_data/navigation.yaml": "[]\n",
  });
  const main = mainOf(parseDocument(read("index.html")));
  expect(textOf(one("h1", main))).toBe("All of us & <you>");
  expect(all("em", one("h1", main))).toEqual([]);
  expect([".mission-card", ".callout", ".city-list"].flatMap((name) => all(name, main))).toEqual(
    [],
  );
  expect(textOf(one(".prose", main))).toBe("Some words.");
});

test("without a page for them the leaders are named and lead nowhere", async () => {
  const { read } = await siteWith({
    content: null,
    "content/404.md": errorPage,
    "content/index.md": readFileSync("content/index.md", "utf8").replace(/\[.*\]\(.*\)/, ""),
    "_data/navigation.yaml": "[]\n",
  });
  const people = one(".city-list", mainOf(parseDocument(read("index.html"))));
  expect(textsOf(".city__people", people).join(" ")).toBe(
    leaders.map(({ name, role }) => `${name} ${role}`).join(" "),
  );
  expect(linksIn(people)).toEqual([]);
});
