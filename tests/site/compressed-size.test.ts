import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressedAtMost, isWithin } from "../../src/site/compressed-size.ts";

const shared = Buffer.from("a { color: red }".repeat(500));
const parts = (own: Buffer) => ({ own, shared: gzipSync(shared).length });
/** What is as large when it is compressed. */
const dense = () => Buffer.from(randomBytes(3_000).toString("base64"));
const exact = (page: Buffer) => gzipSync(page).length;

test.for([
  ["a page that has room to spare", 1_000, true],
  ["a page that just fits", 0, true],
  ["a page that is one byte too large", -1, false],
] as const)("%s", ([, room, fits]) => {
  const own = dense();
  const page = Buffer.concat([own, shared]);
  expect(isWithin(exact(page) + room, page, parts(own))).toBe(fits);
});

test("a page that has room is compressed no more, and is no heavier than is said", () => {
  const own = dense();
  const page = Buffer.concat([own, shared]);
  isWithin(10_000, page, parts(own));
  expect(compressedAtMost(page)).toBeGreaterThanOrEqual(exact(page));
  expect(compressedAtMost(page)).toBeLessThanOrEqual(10_000);
});

test("a page that nobody asked about is compressed as a whole", () => {
  const page = dense();
  expect(compressedAtMost(page)).toBe(exact(page));
});
