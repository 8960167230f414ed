// The tokens as the style pages show them, and that words are read on the colours they stand on.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { contrast } from "../../src/styleguide/contrast.ts";
import { readTokens, tokenRules } from "../../src/styleguide/tokens.ts";

const file = join(resolve(import.meta.dirname, "../.."), "_includes/styles/tokens.css");
const own = readTokens(readFileSync(file, "utf8"));

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#777777", "#ffffff", 4.48],
  ["#0000ff", "#ffffff", 8.59],
])("%s and %s have a contrast of %d", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

test.each([
  ["black", "light", "sand", "16.7"],
  ["sand", "light", "black", "16.7"],
  ["gold", "light", "black", "8.9"],
  ["clay", "light", "sand", "7.4"],
  ["blue", "light", "sand", "8.3"],
  ["rose", "light", "black", "11.0"],
  ["page", "light", "black", "16.7"],
  ["page", "dark", "sand", "15.6"],
])("on %s in %s, %s is read best, with %s", (name, scheme, text, ratio) => {
  expect(own.colours).toContainEqual(expect.objectContaining({ name, scheme, text, ratio }));
});

test.each([1, 2, 3, 4])("what is written on part %d is what is read best on it", (part) => {
  const [field, text] = [`part-${part}`, `on-part-${part}`].map((name) =>
    own.colours.find((colour) => colour.name === name),
  );
  const [best] = own.colours.filter(({ name }) => name === field?.text);
  expect(text?.hex).toBe(best?.hex);
  expect(Number(field?.ratio)).toBeGreaterThanOrEqual(7);
});

test("what paper changes is left out, and each token that is shown has its rule", () => {
  const tokens = readTokens(`:root {
    --a: #000000; --sand: #ffffff; --black: var(--a); --t1: 1rem; --gap: 2rem; --line: 8ch;
    --face: a, sans-serif;
    --ground: light-dark(var(--sand), var(--a));
  }
  @media print { :root { --gap: 0pt; --paper: 1pt; } }`);

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
  expect(tokenRules(tokens, `<li data-token="ground"></li><li data-token="ground"></li>`)).toBe(
    `[data-token="ground"] { --token: var(--ground); }\n`,
  );
});
