// What Lighthouse says of a page on a phone with a slow network, which it simulates; asked by
// `npm run measure`.
import lighthouse, { type Flags, type Result } from "lighthouse";

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
export async function lighthouseRun(
  port: number,
  url: string,
  asked: Category[],
): Promise<LighthouseRun> {
  const result = await resultOf(url, { port, onlyCategories: asked });
  return {
    first: numberOf(result, "first-contentful-paint"),
    largest: numberOf(result, "largest-contentful-paint"),
    shift: numberOf(result, "cumulative-layout-shift"),
    scores: Object.fromEntries(asked.map((category) => [category, score(result, category)])),
    faults: asked.flatMap((category) => faults(result, category)),
  };
}

/** When the first words are painted on a congested 3G, in milliseconds. */
export async function slowFirstPaint(port: number, url: string): Promise<number> {
  const name = "first-contentful-paint";
  const throttling = { rttMs: 400, throughputKbps: 400, cpuSlowdownMultiplier: 4 };
  return numberOf(await resultOf(url, { port, onlyAudits: [name], throttling }), name);
}

/** How often Lighthouse is asked: on a busy machine the browser at times paints nothing for it. */
const tries = 3;

async function resultOf(url: string, flags: Flags, left = tries): Promise<Result> {
  const ran = await lighthouse(url, { logLevel: "silent", ...flags });
  if (!ran) throw new Error(`Lighthouse gave nothing for ${url}`);
  if (!ran.lhr.runtimeError) return ran.lhr;
  if (left === 1) throw new Error(`${url}: ${ran.lhr.runtimeError.message}`);
  return resultOf(url, flags, left - 1);
}

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
