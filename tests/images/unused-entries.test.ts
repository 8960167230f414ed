import { mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeUnused } from "../../src/images/unused-entries.ts";
import { temporaryProject } from "./temporary-project.ts";

const day = 24 * 60 * 60 * 1000;

test("what was not used for thirty days goes, whole folders and unfinished files", () => {
  const cache = temporaryProject({ "unfinished.avif": "half" });
  for (const [name, days] of Object.entries({ recent: 29, forgotten: 31 })) {
    mkdirSync(join(cache, name, "files"), { recursive: true });
    date(join(cache, name), days);
  }
  removeUnused(cache);
  expect(readdirSync(cache).sort()).toEqual(["recent", "unfinished.avif"]);
  date(join(cache, "unfinished.avif"), 31);
  removeUnused(cache);
  expect(readdirSync(cache)).toEqual(["recent"]);
});

function date(path: string, daysAgo: number): void {
  const then = new Date(Date.now() - daysAgo * day);
  utimesSync(path, then, then);
}
