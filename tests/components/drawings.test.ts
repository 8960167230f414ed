import { beforeAll, expect, test } from "vitest";
import { initialsSvg } from "../../src/images/initials.ts";
import { siteWith } from "../build/site.ts";
import { errorPage } from "../build/small-project.ts";

/** What a page writes, and what of it is looked at. */
const calls = {
  wordmark: "wordmark()",
  logo: "logo()",
  drawnInitials: 'initials("JM")',
  writtenInitials: 'initials("ሀለ")',
  oddInitials: 'initials("<b")',
  noBeam: "missionFigure(0)",
  twoBeams: 'missionFigure(2, "2")',
  wholeHouse: "missionFigure(4)",
  missingBeam: 'missionFigure(3, "404")',
};

const layout = `
{% from "components/wordmark/wordmark.njk" import wordmark with context %}
{% from "components/logo/logo.njk" import logo with context %}
{% from "components/mission-figure/mission-figure.njk" import missionFigure with context %}
{% from "components/initials/initials.njk" import initials with context %}
<html lang="en">
<title>Drawings</title>
{% set body %}
<h1>Drawings</h1>
${Object.values(calls)
  .map((call) => `<li>{{ ${call} }}</li>`)
  .join("\n")}
{% endset %}
<style>{{ (body | pageStyle(page.url)).css | safe }}</style>
{{ body | safe }}
`;

let page: string;
let drawings: Record<string, string>;

beforeAll(async () => {
  const site = await siteWith({
    content: null,
    "content/404.md": errorPage,
    "content/index.md": "---\nlayout: default\nlang: en\ntitle: Drawings\n---\n",
    "_data/navigation.yaml": "[]\n",
    "_data/leadership.yaml": "[]\n",
    "_includes/layouts/default.njk": layout,
  });
  page = site.read("index.html");
  const items = Array.from(page.matchAll(/<li>(.*?)<\/li>/gs), ([, drawing]) => drawing ?? "");
  drawings = Object.fromEntries(
    Object.keys(calls).map((name, index) => [name, items[index] ?? ""]),
  );
});

test.each([
  ["wordmark", 1000],
  ["logo", 400],
  ["drawnInitials", 400],
  ["twoBeams", 500],
])("%s has at most %d bytes", (name, bytes) => {
  expect(Buffer.byteLength(drawings[name] ?? "")).toBeLessThanOrEqual(bytes);
  expect(drawings[name]).toContain("<path");
});

test("every drawing is left out when the page is read aloud", () => {
  for (const [name, drawing] of Object.entries(drawings)) {
    expect(drawing, name).toMatch(/^<\w+ [^>]*aria-hidden="true"/);
  }
});

test.each([
  ["noBeam", [0, 0, 0, 0]],
  ["twoBeams", [1, 1, 0, 0]],
  ["missingBeam", [1, 1, 1, 0]],
  ["wholeHouse", [1, 1, 1, 1]],
])("%s: what is built comes first, the rest is in stitch", (name, built) => {
  const beams = Array.from(
    drawings[name]?.matchAll(/<rect(.*?)>/g) ?? [],
    ([, rest]) => rest ?? "",
  );
  expect(beams.map((beam) => (beam.includes("stitch") ? 0 : 1))).toEqual(built);
});

test("the beams turn clockwise in the order of the mission", () => {
  const rules = page.matchAll(/rect:nth-child\(\d\) \{(.*?)\}/gs);
  const beams = Array.from(rules, ([, rule = ""]) =>
    Array.from(rule.matchAll(/: (?:var\(--)?([\w-]+)/g), ([, value]) => value),
  );
  expect(beams).toEqual([
    ["0", "0", "75", "25", "part-1"],
    ["75", "0", "25", "75", "part-2"],
    ["25", "75", "75", "25", "part-3"],
    ["0", "25", "25", "75", "part-4"],
  ]);
});

test("the hearth is empty unless it has a numeral", () => {
  expect(drawings.wholeHouse).not.toContain("<path");
  expect(drawings.missingBeam).toContain('viewBox="0 0 285 120"');
});

test.each([
  ["drawnInitials", "JM"],
  ["writtenInitials", "ሀለ"],
])("%s stand on the page as in a file of their own", (name, text) => {
  const file = initialsSvg(text);
  const [, side] = /viewBox="0 0 (\d+) \1"/.exec(file) ?? [];
  const [, x, y] = /translate\((\S+) (\S+)\)/.exec(file) ?? [null, 0, 0];
  expect(drawings[name]).toContain(`viewBox="${-Number(x)} ${-Number(y)} ${side} ${side}"`);
});

test("initials that aren't drawn are written", () => {
  expect(drawings.writtenInitials).toContain(">ሀለ</text>");
  expect(drawings.oddInitials).toContain(">&lt;b</text>");
  expect(drawings.drawnInitials).not.toContain("<text");
});

test.each(["wordmark", "logo", "mission-figure", "initials"])(
  "%s brings its style",
  (component) => {
    expect(page.split("<li>")[0]).toContain(`.${component} {`);
  },
);
