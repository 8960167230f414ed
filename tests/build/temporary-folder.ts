// The folder in which all tests lay out their projects: vitest runs this before the first of them.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    temporaryFolder: string;
  }
}

/** @returns what removes the folder again, with all that stands in it */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "site-"));
  project.provide("temporaryFolder", folder);
  // What one process had Node compile no other compiles again. The first project's folder serves all.
  process.env.NODE_COMPILE_CACHE ??= join(folder, "compiled");
  // A build that an error ended may still be writing an image.
  return () => rmSync(folder, { recursive: true, maxRetries: 10 });
}
