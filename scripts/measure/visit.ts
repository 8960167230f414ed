import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page, Request } from "playwright-core";

/** What a page brings along and does, at worst, on the narrowest phone and on a desk. */
export type Visit = {
  /** The page's HTML with the styles in it, compressed. */
  bytes: number;
  /** Everything that the page asks for, compressed: images and fonts too. */
  whole: number;
  requests: number;
  /** How many of the requests are images. */
  images: number;
  /** Others than the page's own. */
  hosts: string[];
  /** Layout shift that nobody asked for: https://web.dev/articles/cls */
  shift: number;
  /** How many pixels of the page lie beyond the side of the screen. */
  sideways: number;
  /** What the page's own Content Security Policy stopped. */
  reports: string[];
};

/** Both as sharp as they come: each may ask for its own images. */
const screens = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

/** How late the web font comes: long after the first paint, when its stand-in holds its place. */
const fontDelay = 500;

// What runs in the page is text: the types of scripts know no `document`.
const listen = `
  globalThis.measured = { shift: 0, reports: [] };
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries())
      if (!hadRecentInput) measured.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    measured.reports.push([effectiveDirective, blockedURI, sample].filter(Boolean).join(" "));
  });
`;
/** Scrolls to the end, since some images load only when they are near, waits for all, and returns. */
const readToTheEnd = `(async () => {
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
const sideways = "document.documentElement.scrollWidth - innerWidth";

/** Visits a page on each screen, for the first time and to its end. */
export async function visitOnScreens(browser: Browser, url: string): Promise<Visit> {
  const visits = await Promise.all(
    screens.map(async (viewport) => {
      const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
      return visit(await context.newPage(), url).finally(() => context.close());
    }),
  );
  const most = (what: (visit: Visit) => number) => Math.max(...visits.map(what));
  const all = (what: (visit: Visit) => string[]) => [...new Set(visits.flatMap(what))];
  return {
    bytes: most(({ bytes }) => bytes),
    whole: most(({ whole }) => whole),
    requests: most(({ requests }) => requests),
    images: most(({ images }) => images),
    hosts: all(({ hosts }) => hosts),
    shift: most(({ shift }) => shift),
    sideways: most(({ sideways }) => sideways),
    reports: all(({ reports }) => reports),
  };
}

async function visit(page: Page, url: string): Promise<Visit> {
  const requests: Request[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request);
  });
  await page.addInitScript(listen);
  await page.route("**/*.woff2", async (route) => {
    await new Promise((late) => setTimeout(late, fontDelay));
    await route.continue();
  });
  await page.goto(url);
  await page.evaluate(readToTheEnd);
  const sizes = await Promise.all(requests.map(sizeOf));
  const hosts = new Set(requests.map((request) => new URL(request.url()).host));
  hosts.delete(new URL(url).host);
  return {
    bytes: sizes[0] ?? 0,
    whole: sizes.reduce((sum, size) => sum + size, 0),
    requests: requests.length,
    images: requests.filter((request) => request.resourceType() === "image").length,
    hosts: [...hosts],
    sideways: await page.evaluate<number>(sideways),
    ...(await page.evaluate<Pick<Visit, "shift" | "reports">>("measured")),
  };
}

async function sizeOf(request: Request): Promise<number> {
  return (await request.response()) ? (await request.sizes()).responseBodySize : 0;
}

/** https://www.w3.org/TR/WCAG22/#resize-text and https://www.w3.org/TR/WCAG22/#text-spacing */
const largeText = `
  html { font-size: 200% !important; }
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Every rule that axe has for WCAG's levels and for good practice. */
const axeOptions: axe.RunOptions = {
  runOnly: `wcag2a wcag2aa wcag2aaa wcag21a wcag21aa wcag22aa best-practice`.split(" "),
  resultTypes: ["violations"],
};

export type Accessibility = {
  /** Each with the setting, the rule, its explanation and the elements. */
  violations: string[];
  sideways: number;
};

/** Runs axe in eight settings: light and dark, narrow and wide, usual and large text. */
export async function accessibility(browser: Browser, url: string): Promise<Accessibility> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(axe.source);
  // A style sheet that the page's policy has no say in, as a reader's own.
  await page.evaluate("document.adoptedStyleSheets.push((globalThis.own = new CSSStyleSheet()))");
  const found: Accessibility = { violations: [], sideways: 0 };
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [320, 1280])
      for (const isLarge of [false, true]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(`own.replaceSync(${JSON.stringify(isLarge ? largeText : "")})`);
        found.sideways = Math.max(found.sideways, await page.evaluate<number>(sideways));
        const setting = `${colorScheme}, ${width} px${isLarge ? ", large text" : ""}`;
        const run = `axe.run(document, ${JSON.stringify(axeOptions)})`;
        for (const { help, helpUrl, nodes } of (await page.evaluate<axe.AxeResults>(run))
          .violations) {
          const elements = nodes.map(({ html }) => html).join(", ");
          found.violations.push(`in ${setting}: ${help} (${helpUrl}): ${elements}`);
        }
      }
  await context.close();
  return found;
}

const modes = {
  light: {},
  dark: { colorScheme: "dark" },
  forced: { forcedColors: "active" },
  // From a dark screen, since paper is light all the same.
  print: { media: "print", colorScheme: "dark" },
} as const;

/** Photographs a page from its top to its end, in four widths and four modes: `320-dark.png`. */
export async function photograph(browser: Browser, url: string, folder: string): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const width of [320, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(url);
    await page.evaluate(readToTheEnd);
    for (const [mode, media] of Object.entries(modes)) {
      await page.emulateMedia({
        media: "screen",
        colorScheme: "light",
        forcedColors: "none",
        ...media,
      });
      await page.screenshot({ path: join(folder, `${width}-${mode}.png`), fullPage: true });
    }
  }
  await context.close();
}
