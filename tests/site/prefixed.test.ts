// The filter `url`: the site works at the root of a domain and under a path.
import { expect, test } from "vitest";
import { prefixed } from "../../src/site/prefixed.ts";

test.for([
  { address: "/", prefix: "/", asked: "/" },
  { address: "/", prefix: "/repo/", asked: "/repo/" },
  { address: "/about/", prefix: "/", asked: "/about/" },
  { address: "/about/#own", prefix: "/repo/", asked: "/repo/about/#own" },
  { address: "#own", prefix: "/repo/", asked: "#own" },
  { address: "https://example.org/", prefix: "/repo/", asked: "https://example.org/" },
])("$address under $prefix is asked for as $asked", ({ address, prefix, asked }) => {
  expect(prefixed(address, prefix)).toBe(asked);
});
