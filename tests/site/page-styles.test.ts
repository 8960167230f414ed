// What the head of a page carries: the style sheets of its components and no others, and their policy.
import { createHash, randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { contentSecurityPolicy, PageStyles } from "../../src/site/index.ts";
import { includesWith } from "./sample-site.ts";

const files = {
  "fonts/heading.woff2": "the font's bytes",
  "styles/fonts.css": '@font-face { src: url("fonts/heading.woff2"); }\n',
  "components/card/card.css": ".card { color: red; }\n",
  "components/hero/hero.css": `/* A hero. */
.hero {
  /* As wide as
     it goes. */
  inline-size: 100%; /* of its place */
}
`,
};
const [fonts, card, hero] = [
  "styles/fonts.css",
  "components/card/card.css",
  "components/hero/hero.css",
] as const;
const font = "fonts/heading.woff2";
const fetched = `/assets/${font}`;
const carried = `data:font/woff2;base64,${Buffer.from(files[font]).toString("base64")}`;
const includes = includesWith(files);

/** The styles of a build in which each page may have so many bytes. */
function stylesWithin(bytes: number) {
  const options = { includes, asset: (file: string) => `/assets/${file}`, budget: () => bytes };
  return new PageStyles(options, font);
}

/** What a page gets whose components ask for these sheets. */
function styleOf(asked: string[], textStyles: string[] = [], extra?: string) {
  const styles = stylesWithin(10_000);
  for (const file of asked) styles.ask("/a/", file);
  return styles.of("/a/", "<p>", textStyles, extra);
}

const layers = "\n@layer reset, tokens, type, layout, components;\n";

test.for<[what: string, css: string, ...Parameters<typeof styleOf>]>([
  ["nothing but the order of the layers", `${layers}\n  `, []],
  [
    "each sheet once, the first one first, without its comments",
    `${layers}.hero {\n  inline-size: 100%;\n}\n.card { color: red; }\n  `,
    [hero, card, hero],
  ],
  ["an asset by its address", `${layers}@font-face { src: url("${carried}"); }\n  `, [fonts]],
  [
    "the text's own styles as classes, outside of all layers",
    `${layers}.card { color: red; }\n.written-1 { gap: 0; }\n.written-2 { margin: 0; }\n\n  `,
    [card],
    ["gap: 0;", "margin: 0;"],
  ],
  [
    "rules for the page alone",
    `${layers}.card { color: red; }\na { b: c; }\n  `,
    [card],
    [],
    "a { b: c; }\n",
  ],
])("a page carries %s", ([, css, ...asked]) => {
  const style = styleOf(...asked);
  expect(style).toEqual({ css, policy: contentSecurityPolicy(css), font: carried });
});

test("a page's sheets are for that page and this time alone", () => {
  const styles = stylesWithin(10_000);
  styles.ask("/a/", card);
  styles.ask("/b/", hero);
  expect(styles.of("/b/", "", []).css).toMatch(/hero/);
  expect(styles.of("/a/", "", []).css).not.toMatch(/hero/);
  expect(styles.of("/a/", "", []).css).not.toMatch(/card/);
});

test("a sheet that isn't there stops the build", () => {
  expect(() => styleOf(["components/gone/gone.css"])).toThrow("components/gone/gone.css");
});

test("a page carries the font where its budget has room, and has it fetched where not", () => {
  const shown = new Set<string>();
  for (const length of [0, 1_000, 5_000]) {
    // Nothing in it can be compressed.
    const body = randomBytes(length).toString("base64");
    for (let bytes = 0; bytes < 9_000; bytes += 500) {
      const styles = stylesWithin(bytes);
      styles.ask("/a/", fonts);
      const { css, policy, font } = styles.of("/a/", body, []);
      const size = gzipSync(policy + font + css + body).length;
      shown.add(font);
      expect(css).toContain(`url("${font}")`);
      expect(policy).toBe(contentSecurityPolicy(css));
      if (font === carried) expect(size).toBeLessThanOrEqual(bytes);
      else expect(size).toBeGreaterThan(bytes - 1_000);
    }
  }
  expect([...shown]).toEqual([fetched, carried]);
});

test("the policy lets nothing act but the page's own style, images and font", () => {
  const hash = createHash("sha256").update("a { b: c; }").digest("base64");
  expect(contentSecurityPolicy("a { b: c; }").split("; ")).toEqual([
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self' data:",
    "connect-src 'self'",
    `style-src 'sha256-${hash}'`,
    "script-src 'inline-speculation-rules'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});
