// The people who lead: each with all that leadership.yaml says of them.
import { readFileSync } from "node:fs";
import type { Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { leaderIds } from "../../src/content/index.ts";
import { initialsOf } from "../../src/images/initials.ts";
import { siteWith } from "../build/site.ts";
import { all, drawingOf, drawnIn, linksIn, mainOf, one, textOf, textsOf } from "./built.ts";
import { said, writtenIn } from "./written.ts";

const first = `- name: Élodie & Ɗan
  role: Keeper of <keys>
  bio: Élodie keeps "everything" & more.
  location: Lomé, Togo
  github: elodie-d
  photo: elodie.jpg
  pronouns: she/her
  founder: true
  links:
    - type: Website
      url: https://elodie.example/
    - type: Mastodon
      url: https://elodie.example/@elodie
`;
const last = `- name: ሀና
  role: Reader
  bio: She reads.
  location: Addis Ababa, Ethiopia
  github: hana-reads
  photo: hana.jpg

- name: Amani Baraka
  role: Listener
  bio: Amani listens.
  location: Arusha, Tanzania
  github: amani-listens
`;
const leaders = readFileSync("_data/leadership.yaml", "utf8");
const strings = readFileSync("_data/strings/en.yaml", "utf8");
const site = await siteWith({
  "_data/leadership.yaml": [first, leaders, last].join("\n"),
  "_data/strings/en.yaml": strings.replace(/website: .*/, "website: Own pages"),
  "content/images/elodie.jpg": await madePortrait(1),
  "content/images/hana.jpg": await madePortrait(2, 200, 300),
  "content/leadership.md": `${readFileSync("content/leadership.md", "utf8")}\nBefore them *all*.\n`,
});
const written = writtenIn(site.root);
const leadership = written.page("leadership");
const main = mainOf(parseDocument(site.read(leadership.output)));
const people = all(".person", main);

test("opens with its title, its lead and its text", () => {
  expect(textOf(one("h1", main))).toBe(
    leadership.heading ? said(leadership.heading) : leadership.title,
  );
  expect(textsOf(".page-header__lead", main)).toEqual(
    leadership.lead ? [said(leadership.lead)] : [],
  );
  expect(textOf(one(".prose", main))).toBe("Before them all.");
});

test("has every leader, in order, with all that is said of them", () => {
  const { founder, website } = written.words.person;
  const ids = leaderIds(written.leaders);
  expect(website).toBe("Own pages");
  expect(people.map(toldOf)).toEqual(
    written.leaders.map((leader, index) => ({
      id: ids[index],
      name: leader.name,
      lines: [
        leader.founder ? `${leader.role}, ${founder}` : leader.role,
        leader.pronouns ? `${leader.location} · ${leader.pronouns}` : leader.location,
        leader.bio,
      ],
      links: [
        [`GitHub, ${leader.name}`, `https://github.com/${leader.github}`],
        ...(leader.links ?? []).map(({ type, url }) => [
          `${type === "Website" ? website : type}, ${leader.name}`,
          url,
        ]),
      ],
    })),
  );
});

const portrayed = [...written.leaders.entries()].map(([index, leader]) => ({
  ...leader,
  index,
  picture: all(".person__picture", main)[index] ?? [],
}));
const { withPhoto = [], without = [] } = Object.groupBy(portrayed, ({ photo }) =>
  photo ? "withPhoto" : "without",
);

test.each(withPhoto)("shows the photo of $name", ({ name, index, picture }) => {
  const image = one("img", one("picture", picture)).attribs;
  const sources = all("source", picture).map(({ attribs }) => attribs);
  expect(image).toMatchObject({
    alt: written.words.person.portrait.replace("{name}", name),
    decoding: "async",
  });
  // The page's first image is fetched at once.
  expect(image.loading).toBe(index === 0 ? undefined : "lazy");
  expect(sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"]);
  for (const address of [image.src, ...sources.map(({ srcset }) => srcset?.split(" ")[0])]) {
    expect(site.paths).toContain(address?.slice(1));
  }
});

test("shows a photo as a square of its own pixels", () => {
  const sizes = withPhoto.map(({ name, picture }) => {
    const { width, height } = one("img", picture).attribs;
    return [name, `${width} × ${height}`];
  });
  expect(Object.fromEntries(sizes)).toMatchObject({
    "Élodie & Ɗan": "460 × 460",
    ሀና: "200 × 200",
  });
});

test.each(without)("shows the initials of $name, who has no photo", ({ name, picture }) => {
  expect(all("img", picture)).toEqual([]);
  expect(drawnIn(one(".initials", picture))).toEqual(drawingOf(initialsOf(name)));
});

function toldOf(person: Element) {
  const text = one(".person__text", person);
  return {
    id: person.attribs.id,
    name: textOf(one("h2", text)),
    lines: textsOf("p", text),
    links: linksIn(text),
  };
}
