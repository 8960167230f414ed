// The same sources give the same bytes: in another folder, at another time, in another time zone.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectWith } from "./project.ts";
import { filesIn } from "./site.ts";

const command = join(import.meta.dirname, "../../src/cli/build.ts");

test("a build's bytes come from its sources alone", () => {
  const here = bytesOf({ TZ: "UTC", LANG: "C" }, new Date("2001-01-01T00:00:00Z"));
  const there = bytesOf({ TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" }, new Date());
  expect(here.size).toBeGreaterThan(0);
  expect([...there.keys()]).toEqual([...here.keys()]);
  for (const [path, bytes] of here) expect(there.get(path)?.equals(bytes), path).toBe(true);
});

/** Builds this project with all of its files of one date. */
function bytesOf(place: { TZ: string; LANG: string }, date: Date): Map<string, Buffer> {
  const root = projectWith();
  for (const folder of ["content", "_data", "_includes"]) {
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      utimesSync(join(root, folder, path), date, date);
    }
  }
  spawnSync(process.execPath, [command], { cwd: root, env: { ...process.env, ...place } });
  const site = join(root, "_site");
  return new Map(filesIn(site).map((path) => [path, readFileSync(join(site, path))]));
}
