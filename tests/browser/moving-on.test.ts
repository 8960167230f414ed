// From page to page at once: made ready while its link is pointed at, its beams carried along, and on the
// way back as it was left.
import type { CDPSession, Page as OpenPage } from "playwright-core";
import { expect, test } from "vitest";
import { blank } from "./open.ts";
import { looks, pages } from "./pages.ts";

const home = pages.find(({ path }) => path === "");
const below = pages.find(
  ({ path, site }) => path === "" && new URL(site.publicUrl).pathname !== "/",
);
const beam = ".mission-card a";

test.for([home, below])("a page is fetched once its link is pointed at", async (page) => {
  if (!page) throw new Error("There is no home page.");
  const opened = await blank({ viewport: { width: 1280, height: 800 } });
  const browser = await listen(opened, "Preload");
  const events: string[] = [];
  browser.on("Preload.prefetchStatusUpdated", ({ status, prefetchUrl }) =>
    events.push(`${status} ${prefetchUrl}`),
  );
  const tried: string[] = [];
  browser.on("Preload.prerenderStatusUpdated", ({ key, prerenderStatus }) =>
    // Playwright keeps every page from it, and nothing else does.
    tried.push(`${prerenderStatus} ${key.url}`),
  );
  await opened.goto(page.url);
  const link = await opened.locator(beam).first();
  const address = await link.evaluate((element: HTMLAnchorElement) => element.href);
  expect(events).toEqual([]);

  await link.hover();

  await expect.poll(() => events).toContain(`Ready ${address}`);
  expect(tried).toEqual([`PrerenderingDisabledByDevTools ${address}`]);
});

// On a machine that is busy for four seconds the browser leaves a transition out.
const retry = 2;

test.for([320, 1280])(
  "beams become rows where motion is welcome, %i px wide",
  { retry },
  async (width) => {
    for (const reducedMotion of ["no-preference", "reduce"] as const) {
      const opened = await blank({ reducedMotion, viewport: { width, height: 800 } });
      await opened.addInitScript(() => {
        const moving = new Promise((tell) => {
          addEventListener("pagereveal", async ({ viewTransition }) => {
            await viewTransition?.ready;
            const effects = document.getAnimations().map(({ effect }) => effect);
            const parts = effects.map((effect) =>
              effect instanceof KeyframeEffect ? effect.pseudoElement : "",
            );
            tell(viewTransition ? parts : undefined);
          });
        });
        Object.assign(window, { moving });
      });
      await opened.goto(home?.url ?? "");
      await opened.locator(beam).first().click();
      await opened.waitForURL(/#/);
      const moved = await opened.evaluate(
        () => (window as unknown as { moving?: string[] }).moving,
      );

      const rows = await opened.locator(".mission-row").count();
      const groups = moved?.filter((name) => name?.startsWith("::view-transition-group(part-"));
      expect(groups?.length).toBe(reducedMotion === "reduce" ? undefined : rows);
    }
  },
);

test("every page can be kept for the way back", async () => {
  const opened = await blank();
  const browser = await listen(opened, "Page");
  const reasons: string[] = [];
  browser.on("Page.backForwardCacheNotUsed", ({ notRestoredExplanations }) =>
    // What the browser of these tests can't do itself is circumstantial.
    reasons.push(
      ...notRestoredExplanations.flatMap(({ type, reason }) =>
        type === "Circumstantial" ? [] : reason,
      ),
    ),
  );
  for (const { url, name } of looks) {
    await opened.goto(url);
    await opened.goto("about:blank");
    await opened.goBack();
    expect.soft(reasons.splice(0), name).toEqual([]);
  }

  await opened.evaluate(() => addEventListener("unload", () => {}));
  await opened.goto("about:blank");
  await opened.goBack();
  expect(reasons).not.toEqual([]);
});

async function listen(opened: OpenPage, domain: "Page" | "Preload"): Promise<CDPSession> {
  const session = await opened.context().newCDPSession(opened);
  await session.send(`${domain}.enable`);
  return session;
}
