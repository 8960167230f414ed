// On paper every page is black on white, without menus, and its links say where they lead.
import { expect, test } from "vitest";
import { open } from "./open.ts";
import { looks } from "./pages.ts";

test.for(looks.filter(({ path }) => path !== "style/"))("$name is fit for paper", async (page) => {
  const opened = await open(page, { colorScheme: "dark", viewport: { width: 720, height: 1000 } });
  await opened.emulateMedia({ media: "print" });
  const { colours, menu, unsaid, wide } = await opened.evaluate(paper);

  expect(colours).toEqual([["rgb(255, 255, 255)", "rgb(0, 0, 0)"]]);
  expect(menu).toEqual([]);
  expect(unsaid).toEqual([]);
  expect(wide).toBe(720);
});

/** Runs in the page. */
function paper() {
  const links = [...document.querySelectorAll("a")].filter((link) => link.checkVisibility());
  const fields = [...document.querySelectorAll("[class*=field--]")].map((field) => {
    const { backgroundColor, color } = getComputedStyle(field);
    return [backgroundColor.replace("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), color];
  });
  const { backgroundColor, color } = getComputedStyle(document.body);
  const colours = new Set(
    [[backgroundColor, color], ...fields].map((pair) => JSON.stringify(pair)),
  );
  return {
    colours: [...colours].map((pair) => JSON.parse(pair)),
    menu: links.filter((link) => link.matches("nav a[href^='/']")).map(({ href }) => href),
    unsaid: links
      .filter((link) => link.matches("[href^=http], .prose [href^='/']"))
      .filter((link) => {
        const { content } = getComputedStyle(link, "::after");
        return !content.includes(`(${link.getAttribute("href")})`);
      })
      .map(({ href }) => href),
    wide: document.documentElement.scrollWidth,
  };
}
