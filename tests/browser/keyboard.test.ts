// Every page can be used from the keyboard: in order, and seeing where one is.
import type { Page as OpenPage } from "playwright-core";
import { describe, expect, test } from "vitest";
import { open } from "./open.ts";
import { looks } from "./pages.ts";
import { described, type Stop, stops } from "./stops.ts";

describe.for([320, 1280])("%i px wide", (width) => {
  test.for(looks)("$name goes by Tab from first to last", async (page) => {
    const opened = await open(page, { viewport: { width, height: 800 } });
    const atRest = await stops(opened, "all");

    const visited = await tab(opened, atRest.length);

    expect(visited.length).toBeGreaterThan(1);
    expect(visited.map(described)).toEqual(atRest.map(described));
    expect(visited.filter(({ inView }) => !inView)).toEqual([]);
    expect(visited.filter(({ edge }, index) => edge === atRest[index]?.edge)).toEqual([]);
  });
});

test.for(looks)("$name begins with a link past the menu", async (page) => {
  const opened = await open(page);
  const beyond = await stops(opened, { inside: "main, main ~ *" });

  const first = await tab(opened, 1);
  await opened.keyboard.press("Enter");
  const next = await tab(opened, 1);

  expect(first).toMatchObject([{ html: expect.stringContaining('href="#'), inView: true }]);
  expect(next.map(described)).toEqual(beyond.slice(0, 1).map(described));
});

/** Presses Tab so many times, and says where the focus was each time. */
async function tab(opened: OpenPage, times: number): Promise<Stop[]> {
  const visited: Stop[] = [];
  for (let press = 0; press < times; press += 1) {
    await opened.keyboard.press("Tab");
    visited.push(...(await stops(opened, "focused")));
  }
  return visited;
}
