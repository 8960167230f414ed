import { beforeAll, expect, test } from "vitest";
import { siteWith } from "../build/site.ts";

/** What a page writes, and what of it is looked at. */
const calls = {
  name: "name()",
  mark: "houseMark()",
  drawnInitials: 'initials("JM")',
  writtenInitials: 'initials("ሀለ")',
  oddInitials: 'initials("<b")',
  noBeam: "houseFigure(0)",
  twoBeams: 'houseFigure(2, "2")',
  wholeHouse: "houseFigure(4)",
  missingBeam: 'houseFigure(3, "404")',
};

const layout = `
{% from "components/name/name.njk" import name with context %}
{% from "components/house-mark/house-mark.njk" import houseMark with context %}
{% from "components/house-figure/house-figure.njk" import houseFigure with context %}
{% from "components/initials/initials.njk" import initials with context %}
<style>{% getBundle "css" %}</style>
${Object.values(calls)
  .map((call) => `<li>{{ ${call} }}</li>`)
  .join("\n")}
`;

let page: string;
let drawings: Record<string, string>;

beforeAll(async () => {
  const site = await siteWith({
    content: null,
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
  ["name", 1000],
  ["mark", 400],
  ["drawnInitials", 400],
  ["twoBeams", 600],
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
  ["noBeam", [], 4],
  ["twoBeams", ["gold", "clay"], 2],
  ["missingBeam", ["gold", "clay", "blue"], 1],
  ["wholeHouse", ["gold", "clay", "blue", "rose"], 0],
])("%s: the beams in mission order, the others in stitch", (name, colors, stitched) => {
  const drawing = drawings[name] ?? "";
  expect(Array.from(drawing.matchAll(/--(\w+)\)/g), ([, color]) => color)).toEqual(colors);
  expect(drawing.split("house-figure__stitch")).toHaveLength(stitched + 1);
});

test("the hearth is empty unless it has a numeral", () => {
  expect(drawings.wholeHouse).not.toContain("<path");
  expect(drawings.missingBeam).toContain('viewBox="0 0 285 120"');
});

test("initials that aren't drawn are written", () => {
  expect(drawings.writtenInitials).toContain(">ሀለ</text>");
  expect(drawings.oddInitials).toContain(">&lt;b</text>");
  expect(drawings.drawnInitials).not.toContain("<text");
});

test.each(["name", "house-mark", "house-figure", "initials"])(
  "%s brings its style",
  (component) => {
    expect(page.split("<li>")[0]).toContain(`.${component} {`);
  },
);
