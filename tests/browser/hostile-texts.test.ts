// Whatever an author writes does nothing in a browser: no script of theirs runs, no host is asked, and the
// frame around their text stays. 200 texts with `npm test`, `RUNS` of them with `npm run test:properties`.
import fc from "fast-check";
import type { Page as OpenPage } from "playwright-core";
import { expect, test } from "vitest";
import { html, markdown } from "../properties/arbitraries.ts";
import { publishedText } from "../properties/published-text.ts";
import { runs } from "../properties/runs.ts";
import { blank } from "./open.ts";

const numRuns = process.env.RUNS ? runs.numRuns : 200;
const timeout = 30_000 + numRuns * 100;

test("a text of an author's does nothing", { timeout }, async () => {
  const opened = await blank();
  const asked: string[] = [];
  await opened.route("**", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  let published = 0;
  for (const text of fc.sample(fc.oneof(markdown, html), { ...runs, numRuns })) {
    const made = await publishedText(text);
    if (made === undefined) continue;
    published += 1;
    asked.length = 0;
    expect(await done(opened, made), text).toEqual({ ran: false, ends: true });
    expect(asked.filter(isElsewhere), text).toEqual([]);
  }
  expect(published).toBeGreaterThan(numRuns / 20);
});

/** Shows a text in a frame: whether anything of it ran, and whether the frame's end is where it was. */
async function done(opened: OpenPage, made: string): Promise<{ ran: boolean; ends: boolean }> {
  await opened.setContent(
    `<!doctype html><script>ran = false; for (const way of ["alert", "fetch", "open"]) window[way] = () => { ran = true; };</script>
     <main>${made}</main><footer id="the-end"></footer>`,
  );
  return opened.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>("main *")) {
      const events = ["click", "mouseover", "focus", "load", "error", "toggle"];
      for (const name of events) element.dispatchEvent(new Event(name, { cancelable: true }));
    }
    const end = document.getElementById("the-end")?.previousElementSibling;
    return {
      ran: (window as unknown as { ran: boolean }).ran,
      ends: end !== null && end === document.querySelector("body > main"),
    };
  });
}

// Its own images stand at the site's root.
function isElsewhere(url: string): boolean {
  return !url.startsWith("about:");
}
