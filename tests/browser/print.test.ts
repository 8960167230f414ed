// On paper a page is black on white, whatever the screen was; it has no menu, and its links are spelled out.
import { expect, test } from "vitest";
import { open } from "./open.ts";
import { visited } from "./pages.ts";

test.for(visited)("$name can be printed", async (page) => {
  const opened = await open(page, { colorScheme: "dark" });
  await opened.emulateMedia({ media: "print" });

  const { words, inks, grounds, links } = await opened.evaluate(onPaper);
  expect(words).toBeGreaterThan(5);
  expect(inks).toEqual(["rgb(0, 0, 0)"]);
  expect(grounds).toEqual(["rgb(255, 255, 255)"]);
  expect(links.length).toBeGreaterThan(5);
  for (const { href, shown } of links) expect(shown).toBe(`"\u00a0(${href})"`);
  for (const left of ["header nav", "footer nav a[href^='/']", ".skip-link", ".button"]) {
    const seen = await opened
      .locator(left)
      .evaluateAll((found) =>
        found.filter((element) => element.checkVisibility()).map(({ outerHTML }) => outerHTML),
      );
    expect(seen, left).toEqual([]);
  }
});

/** The colours of all that is printed, and what is printed behind the links that leave the site. Runs in the page. */
function onPaper() {
  const printed = [...document.querySelectorAll<HTMLElement>("body, body *")].filter((element) =>
    element.checkVisibility(),
  );
  const written = printed.filter(({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );
  const links = printed.filter((element) =>
    /^(?:https?|mailto):/.test(element.getAttribute("href") ?? ""),
  );
  const colours = (elements: Element[], name: "color" | "backgroundColor") => [
    ...new Set(elements.map((element) => getComputedStyle(element)[name])),
  ];
  return {
    words: written.length,
    inks: colours(written, "color"),
    grounds: colours(printed, "backgroundColor").filter((colour) => colour !== "rgba(0, 0, 0, 0)"),
    links: links.map((link) => ({
      href: link.getAttribute("href"),
      shown: getComputedStyle(link, "::after").content,
    })),
  };
}
