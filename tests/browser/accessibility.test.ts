// axe-core finds nothing on any page: narrow and wide, light and dark.
import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { open } from "./open.ts";
import { looks } from "./pages.ts";

const options: axe.RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // 7 : 1 for every word is this site's own rule, beyond AA.
  rules: { "color-contrast-enhanced": { enabled: true } },
};

describe.for([
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 1280 },
] as const)("in $colorScheme, $width px wide", ({ colorScheme, width }) => {
  test.for(looks)("$name is accessible", async (page) => {
    const opened = await open(page, { colorScheme, viewport: { width, height: 800 } });
    await opened.evaluate(axe.source);

    const { violations, passes } = await opened.evaluate(
      (options) => window.axe.run(document, options),
      options,
    );

    expect(violations.map(told)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain("color-contrast-enhanced");
  });
});

/** What a person needs to mend it: the rule, where it is explained, and the elements. */
function told({ help, helpUrl, nodes }: axe.Result): string {
  return `${help} (${helpUrl}): ${nodes.map(({ html }) => html).join(", ")}`;
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
