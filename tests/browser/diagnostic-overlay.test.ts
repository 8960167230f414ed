// With `npm start`, a mistake lies over the last good page, for everybody to read, until it is mended.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type SiteServer, type SiteState, serveSite } from "../../src/cli/site-server.ts";
import { blank } from "./open.ts";
import { looks } from "./pages.ts";

const root = mkdtempSync(join(tmpdir(), "overlay-"));
const state: SiteState = { built: Promise.resolve(), said: "" };
const stopping = new AbortController();
const said = `content/about.md:3:1: error: there is no <b>"titel"</b>
   3 | titel: About
     | ^^^^^ write: title
1 diagnostic in 1 file. Nothing was published.`;
let server: SiteServer;
let address = "";

beforeAll(async () => {
  const [page] = looks;
  if (!page) throw new Error("There is no page to lay a mistake over.");
  mkdirSync(join(root, "_site"));
  writeFileSync(join(root, "_site/index.html"), await (await fetch(page.url)).text());
  server = await serveSite(root, "/", state, stopping.signal);
  address = server.address.replace("localhost", "127.0.0.1");
});
beforeEach(() => {
  state.said = said;
});
afterAll(() => {
  stopping.abort();
  rmSync(root, { recursive: true });
});

test("is there to read, then gone when mended, without asking another host", async () => {
  const opened = await blank();
  const hosts = new Set<string>();
  opened.on("request", (request) => hosts.add(new URL(request.url()).host));
  await opened.goto(address);
  const report = opened.getByRole("region", { name: "What is to be mended" });
  expect(await report.innerText()).toBe(said);
  expect(await opened.locator("main").isVisible()).toBe(true);

  state.said = "";
  // The page listens once its script has run.
  await expect
    .poll(async () => {
      server.reload();
      return report.count();
    })
    .toBe(0);
  expect(await opened.locator("main").isVisible()).toBe(true);
  expect([...hosts]).toEqual([new URL(address).host]);
});

test("has the keyboard's focus, and is folded away by it", async () => {
  const opened = await blank();
  await opened.goto(address);
  const report = opened.getByRole("region", { name: "What is to be mended" });
  const focused = () => opened.evaluate(() => document.activeElement?.id);
  await expect.poll(focused).toBe("diagnostic-overlay");
  await opened.keyboard.press("Tab");
  expect(await report.evaluate((element) => element.matches(":focus"))).toBe(true);
  await opened.keyboard.press("Shift+Tab");
  await opened.keyboard.press("Enter");
  expect(await report.isVisible()).toBe(false);
});

test.for(["light", "dark"] as const)("is accessible in %s", async (colorScheme) => {
  const opened = await blank({ colorScheme, viewport: { width: 320, height: 500 } });
  await opened.goto(address);
  await opened.evaluate(axe.source);
  const { violations, passes } = await opened.evaluate(() =>
    window.axe.run(
      { fromShadowDom: ["#diagnostic-overlay", "details"] },
      {
        rules: { "color-contrast-enhanced": { enabled: true } },
      },
    ),
  );
  expect(violations.map(({ help }) => help)).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain("color-contrast-enhanced");
});

test("has colours and letters of its own, whatever the page's are", async () => {
  const looksOn = async (page: string) => {
    writeFileSync(join(root, "_site/plain.html"), page);
    const opened = await blank();
    await opened.goto(`${address}plain`);
    return opened.locator("details").evaluate((element) => {
      const { color, backgroundColor, font, width } = getComputedStyle(element);
      return { color, backgroundColor, font, width };
    });
  };
  const loud = "* { color: red; background: red; font: 9px serif; } div { display: none; }";
  expect(await looksOn(`<!doctype html><style>${loud}</style>`)).toEqual(
    await looksOn("<!doctype html>"),
  );
});
