// What the pages of the style guide are made of: its templates, the tokens, the components' own rules.
import { expect, test } from "vitest";
import { Styleguide } from "../../src/styleguide/index.ts";
import { includesWith } from "../site/sample-site.ts";

const own = new Styleguide("_includes");

/** The style guide of these sheets. */
function guideOf({ tokens = "", sheet = "" }): Styleguide {
  return new Styleguide(
    includesWith({
      "styles/tokens.css": tokens,
      "components/card/card.css": sheet,
      "pages/style/index.njk": "",
      "pages/style/home.njk": "",
    }),
  );
}

test("each template is a page, the first one first", () => {
  expect(guideOf({}).pages).toEqual([
    { file: "pages/style/index.njk", url: "/style/", label: "Style" },
    { file: "pages/style/home.njk", url: "/style/home/", label: "Home" },
  ]);
});

test("tokens are sorted by what they are for, and what paper changes is left out", () => {
  const { tokens } = guideOf({
    tokens: `:root {
  --a: #000000; --sand: #ffffff; --black: var(--a); --t1: 1rem; --gap: 2rem; --line: 8ch;
  --face: a, sans-serif;
  --ground: light-dark(var(--sand), var(--a));
}
@media print { :root { --gap: 0pt; --paper: 1pt; } }`,
  });
  expect(tokens.colours.map(({ name, scheme, hex }) => [name, scheme, hex])).toEqual([
    ["a", "light", "#000000"],
    ["sand", "light", "#ffffff"],
    ["black", "light", "#000000"],
    ["ground", "light", "#ffffff"],
    ["ground", "dark", "#000000"],
  ]);
  expect(tokens).toMatchObject({
    type: [{ name: "t1", value: "1rem" }],
    space: [{ name: "gap", value: "2rem" }],
    measures: [{ name: "line", value: "8ch" }],
    faces: [{ name: "face", value: "a, sans-serif" }],
  });
});

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
test.for([
  ["#000000", "sand", "21.0"],
  ["#ffffff", "black", "21.0"],
  ["#777777", "black", "4.7"],
  ["#0000ff", "sand", "8.6"],
])("on %s, %s is read best, with %s", ([hex, text, ratio]) => {
  const { tokens } = guideOf({ tokens: `--x: ${hex}; --black: #000000; --sand: #ffffff;` });
  expect(tokens.colours[0]).toMatchObject({ hex, text, ratio });
});

test.for([
  ["black", "light", "sand", "16.7"],
  ["sand", "light", "black", "16.7"],
  ["gold", "light", "black", "8.9"],
  ["clay", "light", "sand", "7.4"],
  ["blue", "light", "sand", "8.3"],
  ["rose", "light", "black", "11.0"],
  ["page", "light", "black", "16.7"],
  ["page", "dark", "sand", "15.6"],
])("on our %s in %s, %s is read best, with %s", ([name, scheme, text, ratio]) => {
  const colour = { name, scheme, text, ratio };
  expect(own.tokens.colours).toContainEqual(expect.objectContaining(colour));
});

test.for([1, 2, 3, 4])("what is written on part %d is what is read best on it", (part) => {
  const [field, text] = [`part-${part}`, `on-part-${part}`].map((name) =>
    own.tokens.colours.find((colour) => colour.name === name),
  );
  const [best] = own.tokens.colours.filter(({ name }) => name === field?.text);
  expect(text?.hex).toMatch(/^#/);
  expect(text?.hex).toBe(best?.hex);
  expect(Number(field?.ratio)).toBeGreaterThanOrEqual(7);
});

test("each token that a page shows has its rule, on that page alone", () => {
  const guide = guideOf({ tokens: "--a: 1rem; --b: 2rem;" });
  const body = `<li data-token="b"></li><li data-token="b"></li>`;
  expect(guide.css("/style/home/", body)).toBe(`[data-token="b"] { --token: var(--b); }\n`);
  expect(guide.css("/about/", body)).toBe("");
});

const states = `<p data-state="hover"></p><p data-state="focus"></p><p class="a b"></p>`;

test.for([
  [".a:hover { x: y; }", 'hover"] {\n.a:where(*) { x: y; }\n'],
  [".a:hover .b a::after { x: y; }", 'hover"] {\n.a:where(*) .b a::after { x: y; }\n'],
  [":focus-visible { x: y; }", 'focus"] {\n:where(:any-link) { x: y; }\n'],
  [".a:focus { x: y; }", 'focus"] {\n.a:where(:any-link) { x: y; }\n'],
  ["/* .b:hover {} */ @media print { .a:hover { x: y; } }", 'hover"] {\n.a:where(*) { x: y; }\n'],
] as const)("a page that shows states has %s without a pointer or focus", ([rule, forced]) => {
  const guide = guideOf({ sheet: `@layer type { .c { x: y; } ${rule} }` });
  const expected = `@layer type { [data-state="${forced}} }\n`;
  expect(guide.css("/style/", states)).toBe(expected);
});

test.for([
  ["is no state", ".a { x: y; } @media print { .b { x: y; } }", states],
  ["is of a component that the page doesn't show", ".c:hover { x: y; }", states],
  ["is a state that the page doesn't show", ".a:hover { x: y; }", `<p class="a">`],
] as const)("what %s stays out", ([, rules, body]) => {
  expect(guideOf({ sheet: `@layer a { ${rules} }` }).css("/style/", body)).toBe("");
});
