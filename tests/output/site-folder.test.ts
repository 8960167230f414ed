import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { discard, publish, restore, stage } from "../../src/output/site-folder.ts";

let root: string;
const ended = spawnSync(process.execPath, ["--version"]).pid;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "output-"));
});

afterEach(() => rmSync(root, { recursive: true }));

function put(folder: string, text: string): string {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, "index.html"), text);
  return join(root, folder);
}

function published(): string {
  return readFileSync(join(root, "_site/index.html"), "utf8");
}

test("a staged folder is one that a web server may read", async () => {
  const staged = await stage(root);
  expect((statSync(staged).mode & 0o777).toString(8)).toBe("755");
});

test("a staged site takes the old one's place, with nothing left beside it", async () => {
  put("_site/gone", "a page that is no longer made");
  const staged = await stage(root);
  writeFileSync(join(staged, "index.html"), "new");
  await publish(staged, root);
  expect(readdirSync(root)).toEqual(["_site"]);
  expect(readdirSync(join(root, "_site"))).toEqual(["index.html"]);
});

test("a swap that fails leaves the old site", async () => {
  put("_site", "old");
  await expect(publish(join(root, "never-made"), root)).rejects.toThrow("ENOENT");
  expect(readdirSync(root)).toEqual(["_site"]);
  expect(published()).toBe("old");
});

test("sites published at once end as one of them, whole", async () => {
  const names = Array.from({ length: 20 }, (_, index) => `site ${index}`);
  const staged = names.map((name) => put(`._site-new-${process.pid}-${name}`, name));
  await Promise.all(staged.map((folder) => publish(folder, root)));
  expect(readdirSync(root)).toEqual(["_site"]);
  expect(names).toContain(published());
});

test("what a killed build left is removed; a running build's folders stay", async () => {
  put("_site", "good");
  put(`._site-new-${ended}-a`, "half");
  put(`._site-old-${ended}-b`, "old");
  put(`._site-new-${process.pid}-c`, "being built");
  put("._site-notes", "somebody's own");
  await restore(root);
  expect(readdirSync(root)).toEqual([`._site-new-${process.pid}-c`, "._site-notes", "_site"]);
  expect(published()).toBe("good");
});

test("a site that a killed build had set aside is put back", async () => {
  put(`._site-old-${ended}-a`, "good");
  put(`._site-new-${ended}-b`, "never published");
  await restore(root);
  expect(readdirSync(root)).toEqual(["_site"]);
  expect(published()).toBe("good");
});

test("a discarded folder stays away though a late page is still written into it", async () => {
  const folder = put(`._site-new-${process.pid}-a`, "half");
  const late = new Promise<void>((written) => {
    setTimeout(() => {
      mkdirSync(join(folder, "late"), { recursive: true });
      written();
    }, 10);
  });
  await Promise.all([discard(folder), late]);
  expect(readdirSync(root)).toEqual([]);
});
