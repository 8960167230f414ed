import { expect, test } from "vitest";
import { buildQueue } from "../../src/cli/build-queue.ts";

test("runs one build at a time, and one more for all that asked during it", async () => {
  const ends: (() => void)[] = [];
  const build = buildQueue(() => new Promise((end) => ends.push(end)));

  const first = build();
  await settled();
  expect(ends).toHaveLength(1);

  const second = build();
  const third = build();
  await settled();
  expect(ends, "nothing starts beside the first").toHaveLength(1);

  ends[0]?.();
  await first;
  await settled();
  expect(ends, "the two that waited share a build").toHaveLength(2);

  ends[1]?.();
  await Promise.all([second, third]);
  expect(ends).toHaveLength(2);
});

test("goes on after a build that failed", async () => {
  let runs = 0;
  const build = buildQueue(async () => {
    runs += 1;
    if (runs === 1) throw new Error("no process");
  });
  await expect(build()).rejects.toThrow("no process");
  await build();
  expect(runs).toBe(2);
});

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
