import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { siteAddress } from "../../src/content/index.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "address-"));
  mkdirSync(join(root, "_data"));
  writeFileSync(
    join(root, "_data/site.yaml"),
    `name: A site
description: What it is.
url: https://example.org
repository: https://github.com/example/site
contact: hello@example.org
join: [{ name: Chat, url: https://chat.example.org/ }]
follow: []
`,
  );
});
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const cases = [
  { setting: "", address: "https://example.org/" },
  { setting: "https://example.net", address: "https://example.net/" },
  { setting: "https://example.net/repo", address: "https://example.net/repo/" },
  { setting: "https://example.net/a/b/", address: "https://example.net/a/b/" },
  { setting: "http://localhost:8080", address: "http://localhost:8080/" },
];

test.each(cases)('SITE_URL="$setting" → $address', ({ setting, address }) => {
  vi.stubEnv("SITE_URL", setting);
  expect(siteAddress(root).href).toBe(address);
});

const wrong = [
  "abc",
  "/repo/",
  "https://",
  "https://example.net/?page=1",
  "https://example.net:99999/",
  "https://[example.net",
  "https://example.net//repo/",
  "https://example.net/\\repo/",
];

test.each(wrong)("SITE_URL=%s is a Diagnostic", (setting) => {
  vi.stubEnv("SITE_URL", setting);
  expect(() => siteAddress(root)).toThrow(
    expect.objectContaining({ diagnostics: [expect.objectContaining({ file: "SITE_URL" })] }),
  );
});
