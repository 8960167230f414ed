import { expect, test } from "vitest";
import { wholeAddress, withHost } from "../../src/site/whole-address.ts";

test.each([
  ["/", "https://example.org/", "https://example.org/"],
  ["/about/", "https://example.org/", "https://example.org/about/"],
  ["/about/#who", "https://example.org/REPO/", "https://example.org/REPO/about/#who"],
  ["/café/", "https://example.org/REPO/", "https://example.org/REPO/caf%C3%A9/"],
])("the page %s of %s is at %s", (url, address, whole) => {
  expect(wholeAddress(url, new URL(address))).toBe(whole);
});

test("a file's address has the site's path already", () => {
  const address = new URL("https://example.org/REPO/");
  expect(withHost("/REPO/img/a.png", address)).toBe("https://example.org/REPO/img/a.png");
});
