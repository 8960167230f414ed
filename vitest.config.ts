// How `npm test` runs the tests: rooms and whole builds in one project, the browser in another,
// so that whoever works on a room doesn't wait for a browser.
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Vitest starts the larger files first. The mistakes are hundreds of whole builds in one small file: left
 * for the end, they would keep one core busy for more than a minute while the other has nothing to do.
 */
class MistakesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) =>
      Number(!/\/tests\/mistakes\.test\.ts$/.test(moduleId));
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  test: {
    // Both cores of a small machine, where vitest would leave one to itself.
    maxWorkers: "100%",
    sequence: { sequencer: MistakesFirst },
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
