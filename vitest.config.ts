// How `npm test` runs the tests: modules and whole builds in one project, the browser in another,
// so that whoever works on a module doesn't wait for a browser.
import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const temporaryFolder = "tests/build/temporary-folder.ts";

// What puts something else in the place of a module must load it before any other test does.
const alone = globSync("tests/**/*.test.ts").filter((file) =>
  readFileSync(file, "utf8").includes("vi.mock("),
);

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
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", ...alone],
          globalSetup: temporaryFolder,
        },
      },
      {
        extends: true,
        test: { name: "alone", include: alone, isolate: true, globalSetup: temporaryFolder },
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
