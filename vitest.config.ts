// How `npm test` runs the tests: modules and whole builds in one project, the browser in another,
// so that whoever works on a module doesn't wait for a browser.
import { defineConfig } from "vitest/config";

const temporaryFolder = "tests/build/temporary-folder.ts";

export default defineConfig({
  test: {
    // Both cores of a small machine, where vitest would leave one to itself.
    maxWorkers: "100%",
    // Forks, since Eleventy keeps caches in globals and asks for the working directory.
    pool: "forks",
    // One process for many files: to start one and to load everything takes longer than most of them.
    isolate: false,
    setupFiles: "tests/build/remove-projects.ts",
    // A command that a test runs must not tell GitHub of the test's mistakes as if they were ours.
    env: { GITHUB_ACTIONS: "" },
    // A busy machine takes longer; what is awaited comes at once on others.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          globalSetup: temporaryFolder,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: [temporaryFolder, "tests/browser/setup.ts"],
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
