import { expect, test } from "vitest";
import { renderText, type Text } from "../../src/markdown/index.ts";
import { followLinks, menuEntries, missionPartsOf } from "../../src/site/index.ts";
import { pageSource, siteOf } from "./sample-site.ts";

const parts = 'parts: ["We *meet*.", "We [learn](#learn)."]\n';
const site = siteOf({
  "content/index.md": pageSource("Home"),
  "content/why.md": `${pageSource("Mission", { layout: "mission", more: parts })}
What we do.

## Meet & greet

## Learn {: #learn }
`,
  "_data/navigation.yaml": "- url: /why/\n- url: /\n  label: Start\n",
});

test("an entry's label is its page's title, unless it has its own", () => {
  expect(menuEntries(site)).toEqual([
    { url: "/why/", label: "Mission" },
    { url: "/", label: "Start" },
  ]);
});

test("the parts of the mission are its headings and the sentences of its front matter", async () => {
  const texts = new Map<string, Text>();
  for (const page of site.pages.all) {
    const steps = { textSteps: [], lineSteps: [followLinks] };
    texts.set(page.url, (await renderText(page, steps, { site })).text);
  }
  expect(missionPartsOf(site, texts, "en")).toEqual([
    { name: "Meet & greet", sentence: "We <em>meet</em>.", url: expect.stringContaining("/why/#") },
    { name: "Learn", sentence: 'We <a href="/why/#learn">learn</a>.', url: "/why/#learn" },
  ]);
  expect(missionPartsOf(site, texts, "sw")).toEqual([]);
});
