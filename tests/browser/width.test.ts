// No page scrolls sideways, from the narrowest phone to a desk and in larger letters, no words are cut off,
// and a finger finds every link.
import { expect, test } from "vitest";
import { lettersOf, setLetters } from "./larger-letters.ts";
import { open } from "./open.ts";
import { looks, visited } from "./pages.ts";

const widths = [320, 768, 1280];

test.for(looks)("$name fits every width", async (page) => {
  const opened = await open(page);
  for (const letters of lettersOf) {
    await setLetters(opened, letters);
    for (const width of widths) {
      await opened.setViewportSize({ width, height: 800 });
      const setting = `${width} px, ${letters} letters`;

      const scrolled = await opened.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrolled, setting).toBe(width);
      if (visited.includes(page) || letters === "its own")
        expect.soft(await opened.evaluate(wordsCutOff), setting).toEqual([]);
      if (visited.includes(page))
        expect.soft(await opened.evaluate(smallTargets), setting).toEqual([]);
    }
  }
});

/** Words beyond the edge of the page, or of what cuts off its contents, where nothing scrolls to them. Runs in the page. */
function wordsCutOff(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut: string[] = [];
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNode(texts.currentNode);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    const parent = texts.currentNode.parentElement;
    if (parent && boxes.some((box) => isCut(box, parent)))
      cut.push(texts.currentNode.nodeValue ?? "");
  }
  return cut;

  /** Whether an element around a box, or the page, cuts it off; what scrolls to it does not, nor what is for listeners. */
  function isCut(box: DOMRect, element: Element): boolean {
    const { overflowX } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowX) || element.clientWidth === 1) return false;
    const edge = element.getBoundingClientRect();
    const isBeyond =
      box.left < edge.left - 1 ||
      box.right > edge.right + 1 ||
      box.top < edge.top - 1 ||
      box.bottom > edge.bottom + 1;
    if (/hidden|clip/.test(overflowX) && isBeyond) return true;
    if (element.parentElement) return isCut(box, element.parentElement);
    return box.left < -1 || box.right > window.innerWidth + 1;
  }
}

/**
 * Links that stand by themselves, and are smaller than the 44 px of https://www.w3.org/TR/WCAG22/#target-size-enhanced.
 * Runs in the page.
 */
function smallTargets(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>("a[href], summary")];
  return targets.filter((target) => !inSentence(target) && isSmall(target)).map(described);

  /** Among other words, whose lines are as high as they are. */
  function inSentence(target: HTMLElement): boolean {
    const sentence = target.closest("p, li, h1, h2, h3, h4, td")?.textContent ?? "";
    return sentence.trim().length > (target.textContent ?? "").trim().length;
  }

  /** What a link lays over its surroundings is a part of it. */
  function isSmall(target: HTMLElement): boolean {
    target.scrollIntoView({ block: "center" });
    // The link past the menu comes in when it has the focus.
    if (target.getBoundingClientRect().bottom <= 0) target.focus();
    const { left, top, width, height } = target.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const corners = [-21, 21].flatMap((across) => [-21, 21].map((down) => [across, down] as const));
    const isMissed = corners.some(([across, down]) => {
      const hit = document.elementFromPoint(x + across, y + down);
      return !hit || !target.contains(hit);
    });
    target.blur();
    return isMissed;
  }

  function described(target: HTMLElement): string {
    const { width, height } = target.getBoundingClientRect();
    return `${target.outerHTML.slice(0, 80)}: ${Math.round(width)} × ${Math.round(height)}`;
  }
}
