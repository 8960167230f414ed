import { expect, test } from "vitest";
import { buildQueue } from "../../src/commands/build-queue.ts";

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

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
