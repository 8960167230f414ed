// The folder in which all tests lay out their projects, and what their processes have in common: vitest
// runs this before the first of them.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    shelf: string;
  }
}

/** @returns what removes the folder again, with all that stands in it */
export default function setup(project: TestProject): () => void {
  const shelf = mkdtempSync(join(realpathSync(tmpdir()), "site-"));
  project.provide("shelf", shelf);
  // What one process had Node compile no other compiles again. The first project's folder serves all.
  process.env.NODE_COMPILE_CACHE ??= join(shelf, "compiled");
  // Tried again, since a build that a mistake ended may still be keeping a picture.
  return () => rmSync(shelf, { recursive: true, maxRetries: 10 });
}
