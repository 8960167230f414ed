import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { afterEach, expect, test } from "vitest";
import { assets } from "../../src/page/assets.ts";

let includes = "";
afterEach(() => rmSync(includes, { recursive: true }));

function assetsOf(icon: string) {
  includes = mkdtempSync(join(tmpdir(), "assets-"));
  for (const folder of ["brand", "fonts"]) mkdirSync(join(includes, folder));
  writeFileSync(join(includes, "brand/icon.svg"), icon);
  const copied: Record<string, string>[] = [];
  let asset = (_file: string) => "";
  const eleventy = {
    addPassthroughCopy: (paths: Record<string, string>) => copied.push(paths),
    addFilter: (_name: string, filter: typeof asset) => {
      asset = filter;
    },
  };
  assets(eleventy as unknown as UserConfig, { includes, prefix: "/repo/" });
  return { asset, copied };
}

test("a file's address has the prefix and a hash, and the file is copied there", () => {
  const { asset, copied } = assetsOf("<svg/>");
  const address = asset("brand/icon.svg");
  expect(address).toMatch(/^\/repo\/assets\/icon\.[0-9a-f]{8}\.svg$/);
  expect(copied).toEqual([{ [join(includes, "brand/icon.svg")]: address.replace("/repo/", "") }]);
});

test("other bytes give another address", () => {
  const before = assetsOf("<svg/>").asset("brand/icon.svg");
  rmSync(includes, { recursive: true });
  expect(assetsOf("<svg></svg>").asset("brand/icon.svg")).not.toBe(before);
});

test("a file that is not there stops the build", () => {
  expect(() => assetsOf("<svg/>").asset("brand/gone.svg")).toThrow("brand/gone.svg");
});
