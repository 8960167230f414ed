// The mission: its sentence, a row for each part, and what stands outside of the parts.
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { all, drawingOf, figureIn, linksIn, mainOf, one, textOf, textsOf } from "./built.ts";
import { furtherPages } from "./further-pages.ts";
import { linksSaid, said, writtenIn } from "./written.ts";

const { root, read } = await furtherPages();
const mission = writtenIn(root).page("mission");
const main = mainOf(parseDocument(read(mission.output)));

test("opens with its sentence, which leads to each part", () => {
  const heading = one("h1", main);
  expect(textOf(heading)).toBe(said(mission.heading));
  expect(linksIn(heading)).toEqual(linksSaid(mission.heading));
  expect(linksIn(heading)).toHaveLength(mission.headings.length);
});

test("has a row for each part, in which the figure grows by a beam", () => {
  const rows = all(".mission-row", main).map((row) => ({
    id: row.attribs.id,
    class: row.attribs.class?.split(" "),
    heading: textsOf("h2", row),
    figure: figureIn(row),
  }));
  expect(rows).toEqual(
    mission.headings.map(({ text, id }, index) => ({
      id,
      class: [
        "mission-row",
        ...(index % 2 === 1 ? ["mission-row--mirrored"] : []),
        `field--${index + 1}`,
      ],
      heading: [text],
      figure: { built: index + 1, beams: 4, text: drawingOf(`${index + 1}`) },
    })),
  );
  for (const row of all(".mission-row", main)) expect(textOf(one(".prose", row))).not.toBe("");
});

test("shows what stands outside of the parts below them", () => {
  const outside = main.children.filter(
    (node) => "attribs" in node && node.attribs.class === "prose",
  );
  expect(outside.map(textOf)).toEqual([expect.stringContaining("Long ago.")]);
});
