import { expect, test } from "vitest";
import { absoluteUrl, prefixed, withHost } from "../../src/site/index.ts";
import { siteOf } from "./sample-site.ts";

const root = siteOf({}, "https://bpd.org");
const folder = siteOf({}, "https://bpd.org/repo/");

test.for([
  ["/about/", "/", "/about/"],
  ["/about/", "/repo/", "/repo/about/"],
  ["/", "/repo/", "/repo/"],
  ["#own", "/repo/", "#own"],
  ["https://example.org/", "/repo/", "https://example.org/"],
] as const)("%s below %s is %s", ([address, prefix, expected]) => {
  expect(prefixed(address, prefix)).toBe(expected);
});

test.for([
  ["/", root, "https://bpd.org/"],
  ["/about/", root, "https://bpd.org/about/"],
  ["/about/#who", folder, "https://bpd.org/repo/about/#who"],
  ["/café/", folder, "https://bpd.org/repo/caf%C3%A9/"],
] as const)("the whole address of %s", ([url, site, expected]) => {
  expect(absoluteUrl(url, site)).toBe(expected);
});

test("an asset's address has the site's path already", () => {
  expect(withHost("/repo/img/a.png", folder)).toBe("https://bpd.org/repo/img/a.png");
});
