import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Files by their path from the project's folder. */
export type Files = Record<string, string | Uint8Array>;

/**
 * Writes files into a new folder, which is removed when the test has finished.
 * @returns the folder
 */
export function temporaryProject(files: Files): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "images-")));
  onTestFinished(() => rmSync(root, { recursive: true, maxRetries: 10 }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** An entry of `_data/leadership.yaml`, five lines and those of `more`. */
export function leader(
  github: string,
  { name = `Ama ${github}`, location = "Lomé, Togo", more = "" } = {},
): string {
  return `- name: ${name}\n  role: Keeper\n  bio: Keeps.\n  location: ${location}\n  github: ${github}\n${more}`;
}
