// What Lighthouse says of a page on a phone with a slow network, which it simulates; asked by
// `npm run measure`.
import type { Flags, Result, RunnerResult } from "lighthouse";
import { freePort } from "../../src/cli/free-port.ts";
import { startBrowser } from "./browser.ts";

/** In the order in which Lighthouse shows them. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

export type LighthouseRun = {
  /** When the first words and the largest of the page are painted, in milliseconds. */
  first: number;
  largest: number;
  shift: number;
  /** Out of 100. */
  scores: Partial<Record<Category, number>>;
  /** What keeps a score from 100, in Lighthouse's words. */
  faults: string[];
};

/** On slow 4G. */
export async function lighthouseRun(url: string, asked: Category[]): Promise<LighthouseRun> {
  const result = await resultOf(url, { onlyCategories: asked });
  return {
    first: numberOf(result, "first-contentful-paint"),
    largest: numberOf(result, "largest-contentful-paint"),
    shift: numberOf(result, "cumulative-layout-shift"),
    scores: Object.fromEntries(asked.map((category) => [category, score(result, category)])),
    faults: asked.flatMap((category) => faults(result, category)),
  };
}

/** When the first words are painted on a congested 3G, in milliseconds. */
export async function slowFirstPaint(url: string): Promise<number> {
  const name = "first-contentful-paint";
  const throttling = { rttMs: 400, throughputKbps: 400, cpuSlowdownMultiplier: 4 };
  return numberOf(await resultOf(url, { onlyAudits: [name], throttling }), name);
}

/** How often Lighthouse is asked: on a busy machine a browser at times paints nothing for it. */
const tries = 3;

async function resultOf(url: string, flags: Flags, left = tries): Promise<Result> {
  const { lhr } = await inNewBrowser(url, flags);
  if (!lhr.runtimeError) return lhr;
  const { message } = lhr.runtimeError;
  if (left === 1) throw new Error(`Lighthouse, ${tries} times of ${url}: ${message}`);
  return resultOf(url, flags, left - 1);
}

/**
 * Asks in a browser that has seen no page, as Lighthouse itself does where it starts one: one that
 * had painted nothing for it would paint nothing at the next try either.
 */
async function inNewBrowser(url: string, flags: Flags): Promise<RunnerResult> {
  // Not ahead: it takes a second to load, and who asks for what isn't there needs none of it.
  const { default: lighthouse } = await import("lighthouse");
  const port = await freePort(9222);
  const browser = await startBrowser(`--remote-debugging-port=${port}`);
  try {
    const ran = await lighthouse(url, { ...flags, port, logLevel: "silent", ...lean });
    if (!ran) throw new Error(`Lighthouse gave nothing for ${url}`);
    return ran;
  } finally {
    await browser.close();
  }
}

/** Nobody sees the picture that Lighthouse would take for its report. */
const lean: Flags = { disableFullPageScreenshot: true };

function numberOf({ audits }: Result, name: string): number {
  return audits[name]?.numericValue ?? Number.NaN;
}

function score({ categories }: Result, category: Category): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

function faults(result: Result, category: Category): string[] {
  if (score(result, category) === 100) return [];
  const counting = result.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  const audits = counting.map(({ id }) => result.audits[id]);
  return audits.flatMap((audit) =>
    audit && audit.score !== 1 ? `${category}: ${audit.title}` : [],
  );
}
