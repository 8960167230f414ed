// Whatever somebody plants in a page does nothing: its policy stops it. That every page keeps its own
// policy, all pages' visit tells.
import { expect, test } from "vitest";
import { blank } from "./open.ts";
import { pages } from "./pages.ts";

const planted = `<style>h1 { color: red }</style><p style="color: red" id="planted">planted</p>
<script>planted.className = "ran"</script><script src="planted.js"></script>
<img src="https://elsewhere.test/planted.png" alt="">
<img src="data:," alt="" onerror="planted.className = 'ran'">
<iframe src="planted.html"></iframe><object data="planted.svg"></object>
<base href="https://elsewhere.test/"><link rel="stylesheet" href="planted.css">
<form action="https://elsewhere.test/planted"></form>
<a id="link" href="javascript:void(planted.className = 'ran')">planted</a>`;

test("nothing that is planted in a page does anything", async () => {
  const [page] = pages;
  if (!page) throw new Error("There is no page to plant anything in.");
  const opened = await blank();
  const stopped = new Set<string>();
  await opened.exposeFunction("stop", (directive: string) => stopped.add(directive));
  await opened.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      (window as unknown as { stop(directive: string): void }).stop(effectiveDirective);
    });
  });
  const asked: string[] = [];
  opened.on("requestfinished", (request) => asked.push(request.url()));
  opened.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "csp") asked.push(request.url());
  });
  await opened.route(page.url, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("</main>", () => `${planted}</main>`);
    await route.fulfill({ response, body });
  });

  await opened.goto(page.url);
  await opened.click("#link");
  await opened.evaluate(() => document.forms[0]?.requestSubmit());

  const directives = [
    ...["base-uri", "form-action", "frame-src", "img-src", "object-src"],
    ...["script-src-attr", "script-src-elem", "style-src-attr", "style-src-elem"],
  ];
  await expect.poll(() => [...stopped].sort()).toEqual(directives);
  expect(await opened.locator("#planted").getAttribute("class")).toBe(null);
  expect(await opened.locator("#planted, h1").evaluateAll(colours)).not.toContain("rgb(255, 0, 0)");
  expect(asked.filter((url) => /planted|elsewhere/.test(url))).toEqual([]);
  expect(opened.url()).toBe(page.url);
});

function colours(elements: Element[]): string[] {
  return elements.map((element) => getComputedStyle(element).color);
}
