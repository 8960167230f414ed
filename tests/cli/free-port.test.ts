import { once } from "node:events";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../../src/cli/free-port.ts";

/** Has somebody answer; on a port that is free for all hosts where none is named. */
async function answered(host: string, port = 0): Promise<number> {
  const server = createServer().listen(port, host);
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

test.for(["127.0.0.1", "::1", "::"])("passes over a port that is taken on %s", async (host) => {
  const taken = await answered(host);
  expect(await freePort(taken)).toBeGreaterThan(taken);
});

test("passes over as many as are taken", async () => {
  const first = await answered("127.0.0.1");
  // What lies between may be taken by others, and is passed over as well.
  for (let port = first + 1; port <= first + 20; port += 1) {
    await answered("127.0.0.1", port).catch(() => {});
  }
  expect(await freePort(first)).toBeGreaterThan(first + 20);
});

test("stays where nobody answers", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("There is no port.");
  expect(await freePort(address.port)).toBe(address.port);
});
