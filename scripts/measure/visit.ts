// One visit to a page: what it asks for, and what moves; asked by `npm run measure` and by the
// browser tests, which find all of this in a second or two.
import type { Page, Request } from "playwright-core";

export type Visit = {
  /** Of the page's HTML with the styles in it, as it is sent. */
  bytes: number;
  /** Of everything that the page asks for, as it is sent: pictures and fonts too. */
  whole: number;
  requests: number;
  /** How many of them are pictures. */
  pictures: number;
  /** Others than the page's own. */
  hosts: string[];
  /** How far things moved that nobody had asked to move: https://web.dev/articles/cls */
  shift: number;
  /** How many pixels of the page lie beyond the side of the screen. */
  sideways: number;
  /** What the page's own Content Security Policy stopped. */
  reports: string[];
};

/** How late the typeface comes: long after the first paint, where its stand-in must hold its place. */
const fontDelay = 500;

/**
 * Opens a page, reads it to its end, where the last picture loads, and comes back to the top.
 * @param page an empty one that has never seen the site
 */
export async function visit(page: Page, url: string): Promise<Visit> {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.addInitScript(listen);
  await page.route("**/*.woff2", async (route) => {
    await new Promise((late) => setTimeout(late, fontDelay));
    await route.continue();
  });
  await page.goto(url);
  await page.evaluate(readToTheEnd);
  const asked = requests.filter((request) => !request.url().startsWith("data:"));
  const sizes = await Promise.all(asked.map(sizeOf));
  const hosts = new Set(asked.map((request) => new URL(request.url()).host));
  hosts.delete(new URL(url).host);
  return {
    bytes: sizes[0] ?? 0,
    whole: sizes.reduce((sum, size) => sum + size, 0),
    requests: asked.length,
    pictures: asked.filter((request) => request.resourceType() === "image").length,
    hosts: [...hosts],
    ...(await page.evaluate<Pick<Visit, "shift" | "sideways" | "reports">>(heard)),
  };
}

async function sizeOf(request: Request): Promise<number> {
  return (await request.response()) ? (await request.sizes()).responseBodySize : 0;
}

// What runs in the page is a text, since the rest of `src/` knows no `document`.
const listen = `
  globalThis.measured = { shift: 0, reports: [] };
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) {
      if (!hadRecentInput) measured.shift += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    measured.reports.push([effectiveDirective, blockedURI, sample].filter(Boolean).join(" "));
  });
`;

/** Comes by every picture, since some load only when they are near, and waits for all. */
export const readToTheEnd = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo({ top: y, behavior: "instant" });
    await frame();
  }
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  await document.fonts.ready;
  scrollTo({ top: 0, behavior: "instant" });
  await frame();
  await frame();
})()`;

/** How many pixels of the page lie beyond the side of the screen. */
export const beyondTheSide = "document.documentElement.scrollWidth - innerWidth";

const heard = `({ ...measured, sideways: ${beyondTheSide} })`;
