// What axe finds on a page in each of its settings, and where the page then scrolls sideways; asked
// by `npm run measure`.
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { type AxeSetting, axeSettings, largeText, settingName } from "./axe-settings.ts";

export type Accessibility = {
  /** What a person needs to mend it: the setting, the rule, where it is explained, the elements. */
  violations: string[];
  /** How many pixels lie beyond the side of the screen, where there are most. */
  sideways: number;
};

const tags = [
  ...["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa"],
  ...["wcag22aaa", "best-practice"],
];
const options: axe.RunOptions = { runOnly: tags, resultTypes: ["violations"] };

/** Looks at a page in every setting, one after the other. */
export async function accessibility(browser: Browser, url: string): Promise<Accessibility> {
  const found: Accessibility = { violations: [], sideways: 0 };
  for (const setting of axeSettings) {
    const { colorScheme, width } = setting;
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ colorScheme, viewport, reducedMotion: "reduce" });
    const { violations, sideways } = await looked(await context.newPage(), url, setting);
    await context.close();
    found.violations.push(...violations);
    found.sideways = Math.max(found.sideways, sideways);
  }
  return found;
}

async function looked(page: Page, url: string, setting: AxeSetting): Promise<Accessibility> {
  await page.goto(url);
  if (setting.large) await page.evaluate(`(${withStyles})(${JSON.stringify(largeText)})`);
  const sideways = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  await page.evaluate(axe.source);
  const run = `axe.run(document, ${JSON.stringify(options)})`;
  const { violations } = await page.evaluate<axe.AxeResults>(run);
  return { violations: violations.map((violation) => told(violation, setting)), sideways };
}

// A style sheet that the page's policy has no say in, as a reader's own.
const withStyles = `(text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}`;

function told({ help, helpUrl, nodes }: axe.Result, setting: AxeSetting): string {
  const elements = nodes.map(({ html }) => html).join(", ");
  return `in ${settingName(setting)}: ${help} (${helpUrl}): ${elements}`;
}
