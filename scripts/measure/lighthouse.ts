import getPort from "get-port";
import type { Flags, Result } from "lighthouse";
import { startBrowser } from "./browser.ts";

/** In the order in which Lighthouse shows them. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

/** When a page is painted, in milliseconds; `slowFirst` on a congested 3G. */
export type Paints = { first: number; largest: number; slowFirst: number };

export type LighthouseRun = Paints & {
  shift: number;
  /** Out of 100. */
  scores: Partial<Record<Category, number>>;
  /** What keeps a score from 100, in Lighthouse's words. */
  faults: string[];
};

/** Lighthouse's own throttling, a phone with slow 4G; and once more with slow 3G. */
export async function lighthouseRun(url: string, asked: Category[]): Promise<LighthouseRun> {
  const result = await resultOf(url, { onlyCategories: asked });
  const scores = asked.map((category) => {
    const { score = 0, auditRefs = [] } = result.categories[category] ?? {};
    const audits = auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => result.audits[id]);
    const failed = audits.flatMap((audit) => (audit && audit.score !== 1 ? audit.title : []));
    return { category, score: Math.round((score ?? 0) * 100), failed };
  });
  return {
    first: numberOf(result, "first-contentful-paint"),
    largest: numberOf(result, "largest-contentful-paint"),
    shift: numberOf(result, "cumulative-layout-shift"),
    slowFirst: await slowFirstPaint(url),
    scores: Object.fromEntries(scores.map(({ category, score }) => [category, score])),
    faults: scores
      .filter(({ score }) => score < 100)
      .flatMap(({ category, failed }) => failed.map((title) => `${category}: ${title}`)),
  };
}

/** When the first words are painted on a congested 3G, in milliseconds. */
export async function slowFirstPaint(url: string): Promise<number> {
  const audit = "first-contentful-paint";
  const throttling = { rttMs: 400, throughputKbps: 400, cpuSlowdownMultiplier: 4 };
  return numberOf(await resultOf(url, { onlyAudits: [audit], throttling }), audit);
}

/** @throws Error after three tries: on a busy machine a browser at times paints nothing */
async function resultOf(url: string, flags: Flags, tries = 3): Promise<Result> {
  // It takes a second to load, and a usage error needs none of it.
  const { default: lighthouse } = await import("lighthouse");
  const port = await getPort();
  // A browser that has painted nothing would paint nothing at the next try either.
  const browser = await startBrowser(`--remote-debugging-port=${port}`);
  const settings: Flags = { ...flags, port, logLevel: "silent", disableFullPageScreenshot: true };
  const { lhr } = (await lighthouse(url, settings).finally(() => browser.close())) ?? {};
  if (lhr && !lhr.runtimeError) return lhr;
  if (tries === 1) throw new Error(`Lighthouse, ${url}: ${lhr?.runtimeError?.message}`);
  return resultOf(url, flags, tries - 1);
}

function numberOf({ audits }: Result, audit: string): number {
  return audits[audit]?.numericValue ?? Number.NaN;
}
