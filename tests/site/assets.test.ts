import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BuildEvent, UserConfig } from "@11ty/eleventy";
import { afterEach, beforeEach, expect, test } from "vitest";
import { assets } from "../../src/site/assets.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "assets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function assetsOf(icon: string) {
  const includes = join(folder, "_includes");
  for (const name of ["brand", "fonts"]) mkdirSync(join(includes, name), { recursive: true });
  writeFileSync(join(includes, "brand/icon.svg"), icon);
  let asset = (_file: string) => "";
  let before = (_event: BuildEvent) => {};
  const eleventy = {
    on: (_event: string, listener: typeof before) => {
      before = listener;
    },
    addFilter: (_name: string, filter: typeof asset) => {
      asset = filter;
    },
  };
  assets(eleventy as unknown as UserConfig, { includes, prefix: "/repo/" });
  return { asset, before };
}

test("a file's address has the prefix and a hash, and its bytes are there", () => {
  const { asset, before } = assetsOf("<svg/>");
  const output = join(folder, "out");
  before({ directories: { output } } as BuildEvent);
  const address = asset("brand/icon.svg");
  expect(address).toMatch(/^\/repo\/assets\/icon\.[0-9a-f]{8}\.svg$/);
  expect(readFileSync(join(output, address.replace("/repo/", "")), "utf8")).toBe("<svg/>");
});

test("other bytes give another address", () => {
  const before = assetsOf("<svg/>").asset("brand/icon.svg");
  expect(assetsOf("<svg></svg>").asset("brand/icon.svg")).not.toBe(before);
});

test("a file that is not there stops the build", () => {
  expect(() => assetsOf("<svg/>").asset("brand/gone.svg")).toThrow("brand/gone.svg");
});
