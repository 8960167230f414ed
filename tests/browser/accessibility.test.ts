// axe-core finds nothing on any page: light and dark, narrow and wide, in its own letters and in larger
// ones, and in the colours that a reader's system forces on it.
import axe from "axe-core";
import type { Page as OpenPage } from "playwright-core";
import { expect, test } from "vitest";
import { lettersOf, setLetters } from "./larger-letters.ts";
import { open } from "./open.ts";
import { looks } from "./pages.ts";

const everything: axe.RunOptions = {
  runOnly: [
    ...["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa"],
    ...["wcag22a", "wcag22aa", "wcag22aaa", "best-practice"],
  ],
  resultTypes: ["violations"],
};
/** All that other colours can change. */
const contrast: axe.RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast-enhanced"] },
  resultTypes: ["violations"],
};
const schemes = ["light", "dark"] as const;
const settings = schemes.flatMap((colorScheme) =>
  [320, 1280].flatMap((width) => lettersOf.map((letters) => ({ colorScheme, width, letters }))),
);

test.for(looks)("$name is accessible in eight settings, and in forced colours", async (page) => {
  const opened = await open(page);
  await opened.evaluate(axe.source);
  for (const { colorScheme, width, letters } of settings) {
    await opened.emulateMedia({ colorScheme });
    await opened.setViewportSize({ width, height: 800 });
    await setLetters(opened, letters);

    const found = await run(opened, everything);
    expect.soft(found, `${colorScheme}, ${width} px, ${letters} letters`).toEqual([]);
  }
  for (const colorScheme of schemes) {
    await opened.emulateMedia({ colorScheme, forcedColors: "active" });

    expect.soft(await run(opened, contrast), `${colorScheme}, forced colours`).toEqual([]);
  }
});

/**
 * What axe finds, as a person needs it to mend it: the rule, where it is explained, and the elements.
 * @throws Error where it looked at no colours
 */
async function run(opened: OpenPage, options: axe.RunOptions): Promise<string[]> {
  const { violations, passes } = await opened.evaluate(
    (options) => window.axe.run(document, options),
    options,
  );
  expect(passes.map(({ id }) => id)).toContain("color-contrast-enhanced");
  return violations.map(
    ({ help, helpUrl, nodes }) =>
      `${help} (${helpUrl}): ${nodes.map(({ html }) => html).join(", ")}`,
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
