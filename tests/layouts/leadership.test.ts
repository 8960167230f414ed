// The people who lead: each with all that leadership.yaml says of them.
import { readFileSync } from "node:fs";
import type { Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { anchors } from "../../src/pictures/anchors.ts";
import { initials } from "../../src/pictures/initials.ts";
import { siteWith } from "../build/site.ts";
import { madePortrait } from "../fixtures/portraits.ts";
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
  expect(textsOf(".opening__lead", main)).toEqual(leadership.lead ? [said(leadership.lead)] : []);
  expect(textOf(one(".prose", main))).toBe("Before them all.");
});

test("has every leader, in order, with all that is said of them", () => {
  const { founder, website } = written.words.person;
  const ids = anchors(written.leaders.map(({ name }) => name));
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

test("shows a leader's photo, the first at once, or else their initials", () => {
  const { portrait } = written.words.person;
  const pictures = people.map((person) => one(".person__picture", person));
  for (const [index, { name, photo }] of written.leaders.entries()) {
    const picture = pictures[index] as Element;
    expect(all("img", picture)).toHaveLength(photo ? 1 : 0);
    if (photo) {
      expect(one("img", picture).attribs).toMatchObject({
        alt: portrait.replace("{name}", name),
        decoding: "async",
      });
      expect(one("img", picture).attribs.loading).toBe(index === 0 ? undefined : "lazy");
    } else expect(drawnIn(one(".initials", picture))).toEqual(drawingOf(initials(name)));
  }
  expect(pictures.map((picture) => sizeOf(all("img", picture)[0])).filter(Boolean)).toEqual([
    "460 × 460",
    "200 × 200",
  ]);
});

test("names only files that are there", () => {
  const files = all("source", main).flatMap(({ attribs }) => attribs.srcset?.match(/img\/\S+/g));
  const images = all("img", main).map(({ attribs }) => attribs.src?.slice(1));
  expect(all("source", main).map(({ attribs }) => attribs.type)).toEqual([
    "image/avif",
    "image/webp",
    "image/avif",
    "image/webp",
  ]);
  for (const file of [...files, ...images]) expect(site.paths).toContain(file);
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

function sizeOf(image: Element | undefined): string | undefined {
  return image && `${image.attribs.width} × ${image.attribs.height}`;
}
