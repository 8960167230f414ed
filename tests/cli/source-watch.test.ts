import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchSources } from "../../src/cli/source-watch.ts";

let root: string;
let stopping: AbortController;
const changed = vi.fn<() => void>();
const at = (path: string) => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "watch-"));
  mkdirSync(at("content/es"), { recursive: true });
  writeFileSync(at("content/about.md"), "About");
  writeFileSync(at("content/es/about.md"), "Acerca");
  writeFileSync(at("site.config.ts"), "");
  changed.mockClear();
  stopping = new AbortController();
  const sources = ["content", "data", "site.config.ts"];
  watchSources({ root, sources, changed, stopped: stopping.signal });
});

afterEach(() => {
  stopping.abort();
  rmSync(root, { recursive: true });
});

/** Makes a change and waits until it is noticed, once. */
async function noticed(change: () => void): Promise<void> {
  const before = changed.mock.calls.length;
  change();
  await vi.waitFor(() => expect(changed.mock.calls.length).toBeGreaterThan(before));
  await pause(120);
}

test("notices each way in which files change, one after the other", async () => {
  await noticed(() => writeFileSync(at("content/about.md"), "About us"));
  await noticed(() => writeFileSync(at("content/es/about.md"), "Acerca de"));
  await noticed(() => writeFileSync(at("content/new.md"), "New"));
  await noticed(() => writeFileSync(at("content/.hidden.md"), "Told by the check"));
  await noticed(() => writeFileSync(at("site.config.ts"), "//"));
  // An editor writes beside the file and renames; then the file goes, which a recursive watch misses.
  await noticed(() => {
    writeFileSync(at("content/about.md.tmp"), "About us all");
    renameSync(at("content/about.md.tmp"), at("content/about.md"));
  });
  await noticed(() => rmSync(at("content/about.md")));
  // A folder that wasn't there, then a file in it, then the folder gone and made anew.
  await noticed(() => mkdirSync(at("content/ha")));
  await noticed(() => writeFileSync(at("content/ha/about.md"), "Game"));
  await noticed(() => {
    rmSync(at("content/ha"), { recursive: true });
    mkdirSync(at("content/ha"));
  });
  await noticed(() => writeFileSync(at("content/ha/about.md"), "Game da mu"));
  // A source that wasn't there at the start.
  await noticed(() => mkdirSync(at("data")));
  await noticed(() => writeFileSync(at("data/site.yaml"), "name: x"));
});

test("takes a burst of changes as one", async () => {
  await noticed(() => {
    for (let i = 0; i < 20; i++) writeFileSync(at(`content/page-${i}.md`), "x");
  });
  expect(changed).toHaveBeenCalledTimes(1);
});

test("does not mind what is no source: output, an editor's swap files and backups", async () => {
  writeFileSync(at("README.md"), "x");
  mkdirSync(at("_site"));
  writeFileSync(at("content/.about.md.swp"), "x");
  writeFileSync(at("content/about.md~"), "x");
  await pause(200);
  expect(changed).not.toHaveBeenCalled();
});

test("goes on when folders come and go while they are being listed", async () => {
  for (let i = 0; i < 200; i++) {
    mkdirSync(at("content/es/deep/er"), { recursive: true });
    rmSync(at("content/es"), { recursive: true });
    if (i % 20 === 0) await pause(51);
  }
  await pause(200);
  await noticed(() => mkdirSync(at("content/es")));
  await noticed(() => writeFileSync(at("content/es/about.md"), "Acerca de"));
});
