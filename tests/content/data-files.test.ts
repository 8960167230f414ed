import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readLeaders, siteAddress } from "../../src/content/index.ts";

const readers = [
  { read: readLeaders, file: "_data/leadership.yaml" },
  { read: siteAddress, file: "_data/site.yaml" },
];

test.each(readers)("without $file its reader tells a Diagnostic", ({ read, file }) => {
  const root = mkdtempSync(join(tmpdir(), "data-files-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect(() => read(root)).toThrow(
    expect.objectContaining({
      diagnostics: [expect.objectContaining({ file, rule: "missing-file" })],
    }),
  );
});
