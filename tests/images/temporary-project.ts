// A project of a few files in a temporary folder, for tests that read pictures from the disk.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/**
 * Writes files by their paths into a new folder, which is removed when the test has finished.
 * @returns the folder, as `root` is given to the rooms
 */
export function temporaryProject(files: Record<string, string | Uint8Array>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pictures-")));
  onTestFinished(() => rmSync(root, { recursive: true, maxRetries: 10 }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
