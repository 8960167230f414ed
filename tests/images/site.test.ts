// Pictures in a whole site, by the real configuration.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { builtAgain, siteWith, type TestSite } from "../build/site.ts";

const page = `---
layout: default
lang: en
title: Pictures
---

![A street](images/street.jpg){: .wide}

<img height="150px" alt="photo of Jay" src="https://github.com/kjaymiller.png">
<img height="150px" alt="photo of nobody" src="https://github.com/nobody-at-all.png">
`;

let site: TestSite;

beforeAll(async () => {
  const files = {
    "content/pictures.md": page,
    "content/images/street.jpg": await madePortrait(1, 600, 400),
    "content/images/unused.jpg": await madePortrait(2, 90, 60),
    "content/images/github/kjaymiller.jpg": await madePortrait(3),
  };
  site = await siteWith(files, "https://example.org/REPO/");
}, 60_000);

test("every picture that a page names is there, under the path prefix", () => {
  expect(site.published).toBe(true);
  const html = site.paths
    .filter((path) => path.endsWith(".html"))
    .map(site.read)
    .join("");
  const addresses = [...html.matchAll(/\/REPO\/(img\/[^" ]+)/g)].map(([, path]) => path ?? "");
  expect(new Set(addresses)).toEqual(new Set(site.paths.filter((path) => path.startsWith("img/"))));
  expect(addresses.length).toBeGreaterThan(0);
  expect(html).not.toMatch(/(?:src|srcset)="(?!\/REPO\/)/);
});

test("a page keeps its words about a picture", () => {
  const html = site.read("pictures/index.html");
  expect(html).toMatch(
    /<picture><source [^>]+><source [^>]+><img [^>]*alt="A street"[^>]*class="wide"/,
  );
  expect(html).toMatch(/<img [^>]*alt="photo of Jay"[^>]* width="150" height="150"/);
  expect(html).toMatch(/<img [^>]*alt="photo of nobody" src="[^"]+\.svg" width="150" height="150"/);
});

test("a warm build gives the bytes of a cold one", async () => {
  const bytes = (of: TestSite) =>
    Object.fromEntries(
      of.paths.map((path) => [path, readFileSync(join(of.root, "_site", path), "base64")]),
    );
  const cold = bytes(site);
  expect(bytes(await builtAgain(site.root, "https://example.org/REPO/"))).toEqual(cold);
  rmSync(join(site.root, ".cache"), { recursive: true });
  expect(bytes(await builtAgain(site.root, "https://example.org/REPO/"))).toEqual(cold);
});
