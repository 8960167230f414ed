// How `npm test` runs the tests: rooms and whole builds in one project, the browser in another,
// so that whoever works on a room doesn't wait for a browser.
import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Vitest starts the larger files first. The mistakes are hundreds of whole builds in one small file, and other
 * small ones start commands or try at random: left for the end, each would keep one core busy while the
 * other has nothing to do.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

// Projects are kept apart, as each change from one to another starts a process.
function rank({ moduleId, project }: TestSpecification): number {
  if (moduleId.endsWith("/tests/mistakes.test.ts")) return 0;
  if (project.name !== "unit") return 1;
  return /\/tests\/(?:commands|kills|properties)\//.test(moduleId) ? 2 : 3;
}

// What puts something else in the place of a module must load it before any other test does.
const alone = globSync("tests/**/*.test.ts").filter((file) =>
  readFileSync(file, "utf8").includes("vi.mock("),
);

export default defineConfig({
  test: {
    // Both cores of a small machine, where vitest would leave one to itself.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Forks, since Eleventy keeps caches in globals and asks for the working directory.
    pool: "forks",
    // One process for many files: to start one and to load everything takes longer than most of them.
    isolate: false,
    setupFiles: "tests/build/tidied.ts",
    // A command that a test runs must not tell GitHub of the test's mistakes as if they were ours.
    env: { GITHUB_ACTIONS: "" },
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", ...alone],
          globalSetup: "tests/build/shelf.ts",
        },
      },
      {
        extends: true,
        test: { name: "alone", include: alone, isolate: true, globalSetup: "tests/build/shelf.ts" },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/build/shelf.ts", "tests/browser/setup.ts"],
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
