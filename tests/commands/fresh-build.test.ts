import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { freshBuild } from "../../src/commands/fresh-build.ts";

test("says why there was no build, where the system starts none", async () => {
  const printed = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  // A process can't be started in a folder that isn't there.
  const nowhere = join(import.meta.dirname, "nowhere");
  const said = await freshBuild(nowhere, new AbortController().signal);
  expect(said).toMatch(/^The build did not run: .*ENOENT/);
  expect(printed).toHaveBeenCalledWith(said);
});
