import { afterEach, expect, test, vi } from "vitest";
import { withProgress } from "../../src/cli/progress.ts";

const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
const { isTTY } = process.stderr;
// What only a terminal has.
const steers = { cursorTo: () => true, clearLine: () => true, moveCursor: () => true };

afterEach(() => {
  process.stderr.isTTY = isTTY;
  vi.useRealTimers();
  vi.unstubAllEnvs();
  written.mockClear();
});

test.for([
  { where: "on a terminal", terminal: true, ci: undefined, takes: 2500, shows: true },
  {
    where: "on a terminal, of short work",
    terminal: true,
    ci: undefined,
    takes: 1500,
    shows: false,
  },
  { where: "in a pipe", terminal: false, ci: undefined, takes: 2500, shows: false },
  { where: "in CI", terminal: true, ci: "true", takes: 2500, shows: false },
])("shows $where: $shows", async ({ terminal, ci, takes, shows }) => {
  vi.stubEnv("CI", ci);
  Object.assign(process.stderr, steers, { isTTY: terminal });
  // Loaded before the clock is stopped.
  await import("yocto-spinner");
  vi.useFakeTimers();
  const work = withProgress("Measuring", async (setText) => {
    await new Promise((resolve) => setTimeout(resolve, takes));
    setText("Measuring 2 of 3");
    return "done";
  });
  await vi.advanceTimersByTimeAsync(takes);
  expect(await work).toBe("done");
  const said = written.mock.calls.join("");
  expect(said.includes("Measuring")).toBe(shows);
  expect(said.includes("2 of 3")).toBe(shows);
});
