import { expect, test } from "vitest";
import { readTidy, write } from "../../src/markdown/tree.ts";
import { WrittenStyles } from "../../src/site/index.ts";

test.for<[text: string, moved: string, rules: string]>([
  ['<p style="margin:0">a</p>', '<p class="written-1">a</p>', ".written-1 { margin: 0; }\n"],
  [
    '<p class="a b" style=" margin : 0\n 1rem ;; display:flex; ">a</p>',
    '<p class="a b written-1">a</p>',
    ".written-1 { margin: 0 1rem; display: flex; }\n",
  ],
  [
    '<div style="margin:0"><img style="margin: 0;"></div><p style="gap:0">a</p>',
    '<div class="written-1"><img class="written-1"></div><p class="written-2">a</p>',
    ".written-1 { margin: 0; }\n.written-2 { gap: 0; }\n",
  ],
  ['<p style="">a</p><p style=" ; ">b</p>', "<p>a</p><p>b</p>", ""],
  ['<p class="a">style="margin:0"</p>', '<p class="a">style="margin:0"</p>', ""],
])("%s", ([text, moved, rules]) => {
  const styles = new WrittenStyles();
  const page = { inputPath: "./content/a.md", url: "/a/" };
  const tree = readTidy(text);
  styles.move(tree, page);
  expect(write(tree)).toBe(moved);
  expect(styles.rulesOf("/a/")).toBe(rules);
  expect(styles.rulesOf("/b/")).toBe("");

  // A page with mistakes is walked twice.
  styles.move(readTidy(text), page);
  expect(styles.rulesOf("/a/")).toBe(rules);
});
