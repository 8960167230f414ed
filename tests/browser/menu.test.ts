// The menu is within reach at every width, for a visitor whose browser runs no script.
import { expect, test } from "vitest";
import { open } from "./open.ts";
import { looks, pages } from "./pages.ts";
import { stops } from "./stops.ts";

const widths = [320, 480, 640, 768, 960, 1280, 1920];
const menu = { inside: "body > header nav" };

test.for(looks)("$name has its menu within reach without a script", async (page) => {
  const opened = await open(page, { javaScriptEnabled: false });
  const entries = await opened.locator("body > header nav a[href]").count();
  expect(entries).toBeGreaterThan(1);

  for (const width of widths) {
    await opened.setViewportSize({ width, height: 800 });
    for (const folded of await opened
      .locator("body > header nav details:not([open]) summary")
      .all())
      await folded.click();

    const reached = (await stops(opened, menu)).filter(({ inView }) => inView);
    expect
      .soft(reached.filter(({ html }) => html.startsWith("<a")).length, `${width} px`)
      .toBe(entries);
  }
});

test.for(pages)("$name follows its menu without a script", async (page) => {
  const opened = await open(page, {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 800 },
  });
  const entry = opened.locator("body > header nav a[href]:not([aria-current])").first();
  const expected = await entry.evaluate((link: HTMLAnchorElement) => link.href);

  await entry.click({ timeout: 3_000 });

  expect(opened.url()).toBe(expected);
  expect(await opened.locator("body > header nav [aria-current=page]").count()).toBe(1);
});
