import { expect, test } from "vitest";
import { findAssets } from "../../src/site/index.ts";
import { includesWith } from "./sample-site.ts";

const icon = (svg: string) => findAssets(includesWith({ "brand/icon.svg": svg }), "/repo/");

test("an asset's address has the prefix and a hash of its bytes, and it is copied there", () => {
  const { asset, files } = icon("<svg/>");
  const address = asset("brand/icon.svg");
  expect(address).toMatch(/^\/repo\/assets\/icon\.[0-9a-f]{8}\.svg$/);
  const to = address.replace("/repo/", "");
  expect(files).toContainEqual({ from: expect.stringMatching(/brand\/icon\.svg$/), to });
  expect(icon("<svg/>").asset("brand/icon.svg")).toBe(address);
  expect(icon("<svg></svg>").asset("brand/icon.svg")).not.toBe(address);
});

test("a file that isn't there stops the build", () => {
  expect(() => icon("<svg/>").asset("brand/gone.svg")).toThrow("brand/gone.svg");
});
