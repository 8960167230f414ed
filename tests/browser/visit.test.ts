// Every page opens without a complaint: from the console, from a script, from the network, and from its
// policy, which the console tells of.
import type { Page as OpenPage } from "playwright-core";
import { expect, test } from "vitest";
import { blank } from "./open.ts";
import { type Case, pages } from "./pages.ts";

test.for(pages)("$name opens without a complaint", async (page) => {
  const opened = await blank({ viewport: { width: 1280, height: 800 } });
  const complaints = listen(opened, page);

  const response = await opened.goto(page.url);
  const broken = await brokenPictures(opened);
  await opened.evaluate(() => document.fonts.ready.then(() => {}));

  expect(response?.status()).toBe(page.status);
  expect(await opened.locator("meta[http-equiv=Content-Security-Policy]").count()).toBe(1);
  expect(complaints).toEqual([]);
  expect(broken).toEqual([]);
});

/** Collects what goes wrong from now on, in words. */
function listen(opened: OpenPage, page: Case): string[] {
  const complaints: string[] = [];
  const host = new URL(page.url).host;
  opened.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  opened.on("console", (message) => {
    const expected = page.status === 404 && message.location().url === page.url;
    // The browser tells the status of the page for missing addresses as an error.
    if (expected && message.text().startsWith("Failed to load resource")) return;
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  opened.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.host !== host) complaints.push(`other host: ${url}`);
  });
  opened.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  opened.on("response", (response) => {
    if (response.status() < 400 || response.url() === page.url) return;
    complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** Scrolls to each image, since some load only when they are near, and names those that fail. */
async function brokenPictures(opened: OpenPage): Promise<string[]> {
  const broken: string[] = [];
  for (const image of await opened.locator("img").all()) {
    await image.scrollIntoViewIfNeeded();
    const whole = await image.evaluate((img: HTMLImageElement) =>
      img.decode().then(
        () => true,
        () => false,
      ),
    );
    if (!whole) broken.push((await image.getAttribute("src")) ?? "an img without src");
  }
  return broken;
}
