// Nothing on a page moves when its typeface comes late, on a system that has no face like it.
import { expect, test } from "vitest";
import { blank } from "./open.ts";
import { visited } from "./pages.ts";

test.for(visited)("$name stands still", async (page) => {
  const opened = await blank({ viewport: { width: 390, height: 800 } });
  const late = Promise.withResolvers<void>();
  await opened.route("**/*.woff2", (route) => late.promise.then(() => route.continue()));
  await opened.goto(page.url, { waitUntil: "commit" });
  const moved = opened.evaluate(shift);
  await opened.waitForTimeout(300);
  late.resolve();

  expect(await moved).toBe(0);
});

/** How much the layout shifts until the typeface has come. Runs in the page. */
async function shift(): Promise<number> {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
  }).observe({ type: "layout-shift", buffered: true });
  await new Promise((passed) => setTimeout(passed, 600));
  return sum;
}
