// How `npm test` runs the tests: rooms and whole builds in one project, the browser in another,
// so that whoever works on a room doesn't wait for a browser.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Both cores of a small machine, where vitest would leave one to itself.
    maxWorkers: "100%",
    // Forks, since Eleventy keeps caches in globals and asks for the working directory.
    pool: "forks",
    // A command that a test runs must not tell GitHub of the test's mistakes as if they were ours.
    env: { GITHUB_ACTIONS: "" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/setup.ts",
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
