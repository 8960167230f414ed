// The style pages, where every component stands in every state: what holds there holds on any page.
// What can be measured is measured. Their photographs, taken by `npm run test:photographs` into
// `_photographs/`, are for human eyes: compared by a machine they would fail on every system with other
// fonts, and with each new browser.
import { resolve } from "node:path";
import type { Page as OpenPage } from "playwright-core";
import sharp from "sharp";
import { expect, test } from "vitest";
import { contrast } from "../../src/styleguide/index.ts";
import { open } from "./open.ts";
import { stylePages } from "./pages.ts";

const folder = resolve(import.meta.dirname, "../../_photographs");
const desk = { viewport: { width: 1280, height: 800 } };

test("there are several style pages", () => {
  expect(stylePages.length).toBeGreaterThan(1);
});

// Two dozen photographs where they are asked for, on however busy a machine.
test.for(["light", "dark"] as const)(
  "in %s each focus is seen",
  { timeout: 90_000 },
  async (colorScheme) => {
    let shown = 0;
    for (const page of stylePages) {
      const opened = await open(page, { colorScheme, ...desk });
      await opened.evaluate(() => document.fonts.ready.then(() => {}));
      if (process.env.PHOTOGRAPHS) await photographParts(opened, `${folder}/${colorScheme}`);
      const examples = await opened.evaluate(examplesOfFocus);
      if (examples.length === 0) continue;
      const focused = await pixelsOf(opened);
      await opened.evaluate(withoutFocus);
      const atRest = await pixelsOf(opened);

      for (const { html, top, bottom, enough } of examples)
        expect.soft(changed(focused, atRest, { top, bottom }), html).toBeGreaterThan(enough);
      shown += examples.length;
    }
    expect(shown).toBeGreaterThan(5);
  },
);

test.for([
  ["type", "links"],
  ["type", "button"],
  ["home", "mission-card"],
])("%s shows the states of %s that pointer and focus make", async ([name, part]) => {
  const opened = await open(styled(name), desk);
  const example = (state: string) =>
    opened.locator(`#${part} .example${state}`).first().locator("a").first();
  const rest = example(":not([data-state])");
  await rest.hover();
  expect(await rest.evaluate(drawn)).toBe(await example("[data-state=hover]").evaluate(drawn));
  await opened.mouse.move(0, 0);
  await opened.keyboard.press("Tab");
  await rest.focus();
  expect(await rest.evaluate(drawn)).toBe(await example("[data-state=focus]").evaluate(drawn));
});

test("every rule of the style sheets has something on one of them", async () => {
  const found = { used: new Set<string>(), unused: new Set<string>() };
  for (const page of stylePages) {
    const opened = await open(page);
    const { used, unused } = await opened.evaluate(selectors);
    for (const selector of used) found.used.add(selector);
    for (const selector of unused) found.unused.add(selector);
  }
  expect(found.used.size).toBeGreaterThan(100);
  expect([...found.unused].filter((selector) => !found.used.has(selector))).toEqual([]);
});

test.for([
  [320, 0],
  [1280, 1],
] as const)("the look's sizes hold at %i px", async ([width, end]) => {
  const opened = await open(styled("type"), { viewport: { width, height: 800 } });
  for (const [token, ends] of Object.entries(sizes)) {
    const shown = opened.locator(`[data-token="${token}"] :is(.swatch--size, .swatch--length)`);
    const pixels = await shown.evaluate((element) =>
      Number.parseFloat(
        getComputedStyle(element)[element.matches(".swatch--size") ? "fontSize" : "width"],
      ),
    );
    expect.soft(Math.round(pixels), token).toBe(ends[end]);
  }
});

function styled(name: string) {
  const page = stylePages.find(({ path }) => path === `style/${name}/`);
  if (!page) throw new Error(`There is no style page ${name}.`);
  return page;
}

/** In pixels, on a window 320 and 1280 pixels wide. */
const sizes: Record<string, [narrow: number, wide: number]> = {
  "t-1": [15, 16],
  t0: [17, 20],
  t1: [20, 28],
  t2: [27, 44],
  t3: [34, 64],
  t4: [42, 104],
  t5: [56, 160],
  gutter: [16, 32],
  s1: [8, 12],
  s2: [16, 24],
  s3: [32, 56],
  s4: [56, 128],
  beam: [14, 40],
};

async function photographParts(opened: OpenPage, folder: string): Promise<void> {
  for (const part of await opened.locator(".part").all()) {
    const path = `${folder}/${await part.getAttribute("id")}.jpg`;
    await part.screenshot({ path, animations: "allow" });
  }
}

/** Three bytes for each pixel of the page. */
async function pixelsOf(opened: OpenPage): Promise<Buffer> {
  return sharp(await opened.screenshot({ fullPage: true }))
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** How many pixels change by a contrast of 3 : 1 or more. */
function changed(one: Buffer, other: Buffer, { top, bottom }: { top: number; bottom: number }) {
  let seen = 0;
  for (let at = top * 1280 * 3; at < bottom * 1280 * 3; at += 3) {
    // Nearly all pixels stay as they are; to name their colours takes far longer than to compare them.
    if (isEqual(one, other, at) && isEqual(one, other, at + 1) && isEqual(one, other, at + 2))
      continue;
    if (contrast(colourAt(one, at), colourAt(other, at)) >= 3) seen += 1;
  }
  return seen;
}

function isEqual(one: Buffer, other: Buffer, at: number): boolean {
  return one[at] === other[at];
}

function colourAt(pixels: Buffer, at: number): string {
  return `#${pixels.toString("hex", at, at + 3)}`;
}

/**
 * Leaves nothing on the page but the examples of the focus, and says where they are, and how much has to
 * change in each: as much as lines two pixels thick around its links
 * (https://www.w3.org/TR/WCAG22/#focus-appearance). Runs in the page.
 */
function examplesOfFocus() {
  const examples = [...document.querySelectorAll("[data-state=focus]")];
  document.body.replaceChildren(...examples);
  window.scrollTo(0, 0);
  return examples.map((example) => {
    const { top, bottom } = example.getBoundingClientRect();
    const links = [...example.querySelectorAll("a")].map((link) => link.getBoundingClientRect());
    const enough = links.reduce((sum, { width, height }) => sum + 4 * (width + height), 0);
    return { html: example.innerHTML, top: Math.floor(top), bottom: Math.ceil(bottom), enough };
  });
}

/** Runs in the page. */
function withoutFocus() {
  for (const example of document.querySelectorAll("[data-state]"))
    example.removeAttribute("data-state");
}

/** How a link is drawn, and what lies over its field. Runs in the page. */
function drawn(link: Element): string {
  const styles = [null, "::after"].map((part) => {
    const { outline, boxShadow, color, textDecoration, background, inset } = getComputedStyle(
      link,
      part,
    );
    return { outline, boxShadow, color, textDecoration, background, inset };
  });
  return JSON.stringify(styles);
}

/** The selectors that something on the page answers to, and the others, whatever the window and the pointer. Runs in the page. */
function selectors() {
  const passing = "::?(?:before|after|details-content|hover|focus(?:-visible)?)\\b";
  const all = [...document.styleSheets]
    .flatMap((sheet) => selectorsOf([...sheet.cssRules]))
    // What is there only on the way from one page to another.
    .filter((selector) => !selector.startsWith("::view-transition"));
  const { used = [], unused = [] } = Object.groupBy(all, (selector) => {
    const anywhere = selector
      .replace(new RegExp(`(?<=^|[\\s,(])${passing}`, "g"), "*")
      .replace(new RegExp(passing, "g"), "");
    return document.querySelector(anywhere) ? "used" : "unused";
  });
  return { used, unused };

  function selectorsOf(rules: CSSRule[]): string[] {
    return rules.flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return rule.selectorText;
      return "cssRules" in rule ? selectorsOf([...(rule.cssRules as CSSRuleList)]) : [];
    });
  }
}
