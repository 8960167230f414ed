// What a page says to those who listen: its landmarks, its headings, its order. It says the same without
// its styles and without its images.
import type { Page as OpenPage } from "playwright-core";
import { expect, test } from "vitest";
import { blank, open } from "./open.ts";
import { visited } from "./pages.ts";

test.for(visited)("$name has landmarks and headings, each by its name", async (page) => {
  const said = await saidBy(await open(page));

  const landmarks = /^- (?:banner|main|contentinfo|link "[^"]+")/gm;
  expect(said.match(landmarks)?.map((line) => line.replace(/"[^"]+"/, "past the menu"))).toEqual([
    "- link past the menu",
    "- banner",
    "- main",
    "- contentinfo",
  ]);
  const menus = said.match(/^ *- navigation.*$/gm) ?? [];
  expect(menus).toHaveLength(2);
  expect(new Set(menus.map((menu) => /"([^"]+)"/.exec(menu)?.[1])).size).toBe(2);
  const headings = said.match(/- heading.*$/gm) ?? [];
  const levels = headings.map((heading) => Number(/"[^"]+" \[level=(\d)\]/.exec(heading)?.[1]));
  expect(levels.filter((level) => level === 1)).toEqual([levels[0]]);
  expect(levels.filter((level, index) => !(level <= (levels[index - 1] ?? 0) + 1))).toEqual([]);
});

test.for(visited)("$name says the same without styles or images", async (page) => {
  const opened = await open(page);
  const said = await saidBy(opened);
  const pictures = await opened.locator("img").count();
  await opened.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
  });
  expect(await saidBy(opened)).toBe(said);

  const bare = await blank();
  await bare.route(/\.(?:avif|jpe?g|png|svg|webp)$/, (route) => route.abort());
  await bare.goto(page.url);
  expect(await saidBy(bare)).toBe(said);
  const holes = await bare.locator("img").evaluateAll((images) =>
    images.filter((image) => {
      const { width, height } = image.getBoundingClientRect();
      return width < 1 || height < 1;
    }),
  );
  expect(holes).toEqual([]);
  expect(await bare.locator("img").count()).toBe(pictures);
});

/** A box of its own is set off by a space, which nobody hears before a comma. */
async function saidBy(opened: OpenPage): Promise<string> {
  return (await opened.locator("body").ariaSnapshot()).replace(/ (?=[,.])/g, "");
}
