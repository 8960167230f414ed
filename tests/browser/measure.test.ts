// What of `npm run measure` takes a second or two a page is held here: bytes, requests to others, things
// that move, what the page's own policy stops, and nothing beyond the side of the screen. The rest of it
// is reported in a workflow.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serve } from "../../scripts/measure/github-pages.ts";
import { slowFirstPaint } from "../../scripts/measure/lighthouse.ts";
import { pageLimits } from "../../scripts/measure/pages.ts";
import { accessibility, visitOnScreens } from "../../scripts/measure/visit.ts";
import { browser, open } from "./open.ts";
import { looks } from "./pages.ts";

const limitsOf = pageLimits(process.cwd());

test.for(looks)("$name is light, still and by itself", async ({ path, url }) => {
  const visit = await visitOnScreens(browser, url);
  const { bytes, whole, images, hosts, shift, sideways, reports } = visit;
  const most = limitsOf(`/${path}`, images);

  expect.soft(bytes).toBeGreaterThan(0);
  expect.soft(bytes).toBeLessThanOrEqual(most.html);
  expect.soft(whole).toBeLessThanOrEqual(most.whole);
  expect({ hosts, shift, sideways, reports }).toEqual({
    hosts: [],
    shift: 0,
    sideways: 0,
    reports: [],
  });
});

/** The old site's page has letters in its headings that no page carries. */
const ours = looks.filter(({ site }) => site.name !== "as-it-was");

// A browser waits for a preloaded face 50 ms at most: where it is busier, it may take the stand-in once.
test.for(ours)("$name has its typeface with the first paint", { retry: 4 }, async (page) => {
  const opened = await open(page);

  const standIn = await opened.evaluate(() =>
    [...document.fonts].filter(({ family }) => /stand-in/.test(family)).map(({ status }) => status),
  );

  // One that nothing asked for is one that no letter was drawn with, not for a moment.
  expect(standIn).toEqual(["unloaded"]);
});

/** Everything that a page of ours should not be. */
const planted = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src *">
<title>Planted</title>
<style>
  @font-face { font-family: Late; src: url("late.woff2"); }
  h1 { font-family: Late, monospace; animation: grow 0s 0.2s forwards; }
  @keyframes grow { to { height: 300px } }
</style>
<h1>Moves</h1>
<p>Down</p>
<div style="position: absolute; inset-inline-start: 0; width: 1400px">Wide</div>
<img src="http://elsewhere.test/counter.png" width="1" height="1">
<script>document.title = "Acted"</script>`;

test("a page that is none of it is found out", async () => {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  writeFileSync(join(folder, "index.html"), planted);
  writeFileSync(join(folder, "late.woff2"), Buffer.alloc(40_000, "late"));
  const served = await serve(folder, "/");
  try {
    const visit = await visitOnScreens(browser, served.url);
    const { violations, sideways } = await accessibility(browser, served.url);

    expect(visit).toMatchObject({ requests: 3, hosts: ["elsewhere.test"], sideways: 1080 });
    expect(visit.whole).toBe(visit.bytes + 40_000);
    expect(visit.shift).toBeGreaterThan(0);
    expect(visit.reports).toEqual(["script-src-elem inline"]);
    expect(sideways).toBe(1080);
    expect(violations.filter((violation) => violation.includes("alternative text"))).toHaveLength(
      8,
    );
  } finally {
    served.close();
    rmSync(folder, { recursive: true });
  }
});

test("Lighthouse sees the bare page painted, after four round trips", async () => {
  const served = await serve("scripts/measure/bare", "/");
  try {
    expect(await slowFirstPaint(served.url)).toBeGreaterThanOrEqual(1600);
  } finally {
    served.close();
  }
});
