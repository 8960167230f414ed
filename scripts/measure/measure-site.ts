// Measures pages of a site, each in every way; asked by `npm run measure`.
import { type Accessibility, accessibility } from "./accessibility.ts";
import type { Lab } from "./lab.ts";
import { type Category, categories, lighthouseRun, slowFirstPaint } from "./lighthouse.ts";
import type { limits as limitsOf } from "./limits.ts";
import { type Measured, measured, type Paints, paints, type Round } from "./measured.ts";
import type { MeasuredPage } from "./measured-pages.ts";
import { visitOnScreens } from "./screens.ts";
import type { Visit } from "./visit.ts";

/** How often Lighthouse looks at each page; of an odd number, one is the median. */
const times = 3;

type Asked = {
  pages: MeasuredPage[];
  limits: ReturnType<typeof limitsOf>;
  /** Hears what is done next. */
  tell: (what: string) => void;
};

/** Measures the bare page and each of the pages, all in turn, so that they meet the same machine. */
export async function measureSite(
  lab: Lab,
  { pages, limits, tell }: Asked,
): Promise<{ bare: Paints; pages: Measured[] }> {
  const looks: { page: MeasuredPage; visit: Visit; seen: Accessibility; rounds: Round[] }[] = [];
  for (const page of pages) {
    tell(`Visiting ${page.path} …`);
    const visit = await visitOnScreens(lab.browser, addressOf(lab, page));
    const seen = await accessibility(lab.browser, addressOf(lab, page));
    looks.push({ page, visit, seen, rounds: [] });
  }
  const bareRounds: Round[] = [];
  for (let time = 1; time <= times; time += 1) {
    tell(`Lighthouse, ${time} of ${times} times: a bare page …`);
    bareRounds.push(await round(lab.bare, ["performance"]));
    for (const { page, rounds } of looks) {
      tell(`Lighthouse, ${time} of ${times} times: ${page.path} …`);
      const asked = categories.filter((category) => page.found || category !== "seo");
      rounds.push(await round(addressOf(lab, page), asked));
    }
  }
  const bare = paints(bareRounds);
  return {
    bare,
    pages: looks.map(({ page: { path }, ...found }) =>
      measured({ page: path, limits: limits({ page: path, ...found.visit }) }, found, bare),
    ),
  };
}

/** Where the lab serves a page. */
export function addressOf({ site }: Lab, { path }: MeasuredPage): string {
  return site + path.slice(1);
}

async function round(url: string, asked: Category[]): Promise<Round> {
  const run = await lighthouseRun(url, asked);
  return { ...run, slowFirst: await slowFirstPaint(url) };
}
