// What axe finds on a page in each of its settings, and where the page then scrolls sideways; asked
// by `npm run measure`.
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { type AxeSetting, axeSettings, largeText, settingName } from "./axe-settings.ts";
import { beyondTheSide } from "./visit.ts";

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
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(axe.source);
  await page.evaluate(setStyles);
  const violations: string[] = [];
  let sideways = 0;
  for (const setting of axeSettings) {
    await set(page, setting);
    sideways = Math.max(sideways, await page.evaluate<number>(beyondTheSide));
    const { violations: found } = await page.evaluate<axe.AxeResults>(run);
    violations.push(...found.map((violation) => told(violation, setting)));
  }
  await context.close();
  return { violations, sideways };
}

async function set(page: Page, { colorScheme, width, large }: AxeSetting): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(`own.replaceSync(${JSON.stringify(large ? largeText : "")})`);
}

const run = `axe.run(document, ${JSON.stringify(options)})`;

/** A style sheet that the page's policy has no say in, as a reader's own. */
const setStyles = `
  globalThis.own = new CSSStyleSheet();
  document.adoptedStyleSheets.push(own);
`;

function told({ help, helpUrl, nodes }: axe.Result, setting: AxeSetting): string {
  const elements = nodes.map(({ html }) => html).join(", ");
  return `in ${settingName(setting)}: ${help} (${helpUrl}): ${elements}`;
}
