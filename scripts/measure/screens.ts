// The screens that a page is visited on; asked by `npm run measure` and by the browser tests.
import type { Browser } from "playwright-core";
import { type Visit, visit } from "./visit.ts";

/** The narrowest phone and a desk, both as sharp as they come: each may ask for its own pictures. */
const screens = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

/** Visits a page on each screen, and tells the worst of it. */
export async function visitOnScreens(browser: Browser, url: string): Promise<Visit> {
  const visits = await Promise.all(screens.map((viewport) => visited(browser, url, viewport)));
  const most = (what: (visit: Visit) => number) => Math.max(...visits.map(what));
  const all = (what: (visit: Visit) => string[]) => [...new Set(visits.flatMap(what))];
  return {
    bytes: most(({ bytes }) => bytes),
    whole: most(({ whole }) => whole),
    requests: most(({ requests }) => requests),
    pictures: most(({ pictures }) => pictures),
    hosts: all(({ hosts }) => hosts),
    shift: most(({ shift }) => shift),
    sideways: most(({ sideways }) => sideways),
    reports: all(({ reports }) => reports),
  };
}

async function visited(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<Visit> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
  try {
    return await visit(await context.newPage(), url);
  } finally {
    await context.close();
  }
}
