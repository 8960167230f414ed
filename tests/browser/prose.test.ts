// Whatever an author writes keeps its shape, in every frame that a layout has for it.
import type { Page as OpenPage } from "playwright-core";
import { expect, test } from "vitest";
import { open } from "./open.ts";
import { looks } from "./pages.ts";

const WORD = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(2);
const DOT = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";

/** What Markdown becomes, each as wide as no phone is; with a row as authors write it by hand. */
const WRITTEN = `
<h3>${WORD}</h3>
<p>${WORD} <code>${WORD}</code></p>
<pre><code>${WORD} = 1</code></pre>
<blockquote><ul><li>${WORD}<ol><li>${WORD}</li></ol></li></ul></blockquote>
<p><img class="square" alt="" width="2000" height="2000" src="${DOT}"> and more</p>
<p class="picture"><img class="square" alt="" width="2000" height="2000" src="${DOT}"></p>
<table><tr>${"<th>Ouagadougou</th>".repeat(12)}</tr>
<tr><td>one</td><td data-align="start">two</td><td data-align="center">three</td><td data-align="end">four</td></tr></table>
<hr>
<div style="display: flex"><img class="square" alt="" width="150" height="150" src="${DOT}"><p>${"word ".repeat(200)}</p></div>`;

test.for([320, 768, 1280])("nothing in a frame is wider than %i px", async (width) => {
  const frames = await eachFrame(width, (opened) =>
    opened.evaluate(() => document.documentElement.scrollWidth),
  );

  expect(frames).not.toEqual([]);
  for (const { page, found } of frames) expect.soft(found, page).toBe(width);
});

test("a square image stays one, in a line and beside much text", async () => {
  const frames = await eachFrame(768, (opened) =>
    opened.locator(".prose .square").evaluateAll((images) =>
      images.map((image) => {
        const { width, height } = image.getBoundingClientRect();
        return width > 0 && Math.abs(width - height) < 1;
      }),
    ),
  );

  expect(frames).not.toEqual([]);
  for (const { page, found } of frames) expect.soft(new Set(found), page).toEqual(new Set([true]));
});

test("a column of a table stands where its author wants it", async () => {
  const frames = await eachFrame(320, (opened) =>
    opened
      .locator(".prose tr:last-child td")
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).textAlign)),
  );

  expect(frames).not.toEqual([]);
  for (const { page, found } of frames) {
    expect.soft(found.slice(0, 4), page).toEqual(["start", "start", "center", "end"]);
  }
});

/** Writes into every frame of every page that has one, and asks something of each such page. */
async function eachFrame<T>(width: number, ask: (opened: OpenPage) => Promise<T>) {
  const asked: { page: string; found: T }[] = [];
  for (const page of looks) {
    // A page's policy stops images and styles that its build hasn't seen.
    const opened = await open(page, { viewport: { width, height: 800 }, bypassCSP: true });
    const frames = await opened
      .locator(".prose")
      .evaluateAll(
        (frames, written) =>
          frames.map((frame) => frame.insertAdjacentHTML("afterbegin", written)).length,
        WRITTEN,
      );
    if (frames > 0) asked.push({ page: page.name, found: await ask(opened) });
  }
  return asked;
}
