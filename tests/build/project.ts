// A copy of this project in a temporary folder, for tests that build a site.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inject } from "vitest";

const here = join(import.meta.dirname, "../..");
const sources = ["content", "_data", "_includes"];
const linked = ["node_modules", "src", "scripts", "package.json", "eleventy.config.ts"];
const projects = new Set<string>();

/** Files by their path from the project's folder; null takes one away, a folder too. */
export type Files = Record<string, string | Buffer | null>;

/**
 * Lays out the project with its own content, data, templates and configuration, then with `files`
 * over them.
 * @returns the project's folder; it is removed after the test file's last test
 */
export function projectWith(files: Files = {}): string {
  const root = mkdtempSync(join(inject("temporaryFolder"), "p-"));
  projects.add(root);
  for (const folder of sources) if (files[folder] !== null) copy(root, folder);
  for (const name of linked) symlinkSync(join(here, name), join(root, name));
  for (const [path, content] of Object.entries(files)) put(join(root, path), content);
  return root;
}

/** Keeps a project for the test files that come. */
export function keepProject(root: string): void {
  projects.delete(root);
}

/** Removes the projects that were laid out. */
export async function removeProjects(): Promise<void> {
  // A build that an error ended may still be writing an image.
  const options = { recursive: true, force: true, maxRetries: 10 };
  await Promise.all([...projects].map((root) => rm(root, options)));
  projects.clear();
}

/** Writes a file in the place of whatever is there, or takes it away. */
export function put(path: string, content: string | Buffer | null): void {
  rmSync(path, { recursive: true, force: true });
  if (content === null) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function copy(root: string, folder: string): void {
  cpSync(join(here, folder), join(root, folder), {
    recursive: true,
    // What `npm run photos` may have fetched on this machine is on no other.
    filter: (path) => !path.includes("content/images/github"),
  });
}
