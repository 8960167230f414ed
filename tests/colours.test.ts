// The colours stand in tokens.css. Where no style sheet reaches, some stand again, and are the same.
import { globSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { expect, test } from "vitest";

const project = resolve(import.meta.dirname, "..");
const tokens = "_includes/styles/tokens.css";
/** Whose colours are those of people and what they wear. */
const people = "scripts/measure/made-portrait.ts";
const names = new Map(
  Array.from(read(tokens).matchAll(/--([a-z]+): (#\w{6});/g), ([, name = "", colour = ""]) => [
    colour,
    name,
  ]),
);

/** Which files repeat a colour, and which colours. */
const repeated: Record<string, string[]> = {
  "_includes/components/metadata/metadata.njk": ["black"],
  // The clay and blue of the mark are its own, lifted on black.
  "_includes/brand/icon.svg": ["black", "gold", "#c8491b", "#3f63e0", "rose"],
  "scripts/icons.ts": ["black"],
  "src/images/initials.ts": ["black", "sand"],
};

test("a file repeats the colours of tokens.css, or none", () => {
  const files = globSync(["_includes/**/*.{css,njk,svg}", "{scripts,src}/**/*.{ts,mjs}"], {
    cwd: project,
  })
    .map((file) => file.replaceAll(sep, "/"))
    .filter((file) => file !== tokens && file !== people);
  const found = files.map((file) => [file, coloursIn(read(file))] as const);

  expect(Object.fromEntries(found.filter(([, colours]) => colours.length > 0))).toEqual(repeated);
});

/** The colours that a text names, those of tokens.css by their token. */
function coloursIn(text: string): string[] {
  return Array.from(text.matchAll(/#[\da-f]{6}\b/gi), ([colour]) => names.get(colour) ?? colour);
}

function read(file: string): string {
  return readFileSync(join(project, file), "utf8");
}
