// The server behaves as GitHub Pages does, or the other browser tests look at something else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { serve } from "../../scripts/measure/github-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "pages-"));
mkdirSync(join(folder, "about"));
writeFileSync(join(folder, "index.html"), "home");
writeFileSync(join(folder, "about/index.html"), "about");
writeFileSync(join(folder, "404.html"), "not here");
writeFileSync(join(folder, "mark.png"), "mark");
const served = await serve(folder, "/some/path/");
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

test.for([
  { path: "", status: 200, body: "home" },
  { path: "about/", status: 200, body: "about" },
  { path: "about/index.html", status: 200, body: "about" },
  { path: "about", status: 301, location: "/some/path/about/" },
  { path: "About/", status: 404, body: "not here" },
  { path: "no/such/page/", status: 404, body: "not here" },
  { path: "100%", status: 404, body: "not here" },
  { path: "../", status: 404, body: "not here" },
  { path: "../../some/path", status: 301, location: "/some/path/" },
])("/some/path/$path gives $status", async ({ path, status, body = "", location = null }) => {
  const response = await fetch(served.url + path, { redirect: "manual" });

  expect(response.status).toBe(status);
  expect(response.headers.get("location")).toBe(location);
  expect(await response.text()).toBe(body);
});

test.for([
  { path: "", type: "text/html; charset=utf-8", encoding: "gzip" },
  { path: "mark.png", type: "image/png", encoding: null },
])("/some/path/$path is sent as $type", async ({ path, type, encoding }) => {
  const { headers } = await fetch(served.url + path, { headers: { "accept-encoding": "gzip" } });

  expect(headers.get("content-type")).toBe(type);
  expect(headers.get("content-encoding")).toBe(encoding);
  expect(headers.get("cache-control")).toBe("max-age=600");
});
