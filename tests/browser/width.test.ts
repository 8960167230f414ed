// No page scrolls sideways, from the narrowest phone to a desk, and no words are cut off.
import { expect, test } from "vitest";
import { open } from "./open.ts";
import { looks } from "./pages.ts";

const widths = [320, 768, 1280];

test.for(looks)("$name fits every width", async (page) => {
  const opened = await open(page);
  for (const width of widths) {
    await opened.setViewportSize({ width, height: 800 });

    const scrolled = await opened.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(scrolled, `${width} px`).toBe(width);
    expect.soft(await opened.evaluate(wordsBeyondTheEdge), `${width} px`).toEqual([]);
  }
});

/** Words that a page hides beyond its edge, where nothing scrolls to them. Runs in the page. */
function wordsBeyondTheEdge(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const beyond: string[] = [];
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNode(texts.currentNode);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    const outside = boxes.some(({ left, right }) => left < -1 || right > window.innerWidth + 1);
    const parent = texts.currentNode.parentElement;
    if (outside && parent && !reachable(parent)) beyond.push(texts.currentNode.nodeValue ?? "");
  }
  return beyond;

  /** Words that something scrolls to, or that are for listeners only. */
  function reachable(element: Element): boolean {
    const { overflowX } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowX)) return true;
    if (overflowX === "hidden" && element.clientWidth <= 1) return true;
    return element.parentElement !== null && reachable(element.parentElement);
  }
}
