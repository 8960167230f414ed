// Two servers on this machine in the place of GitHub and of its host for files, for tests of what
// comes from there. No test leaves the machine.
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Hosts } from "../../src/images/fetch.ts";

export type StandIn = { hosts: Hosts /** The paths asked for, in order. */; asked: string[] };

/** Starts both, each with its answers; they end when the test has finished. */
export async function githubStandIn(
  answer: (hosts: () => Hosts) => RequestListener,
  files: RequestListener = (_, response) => response.writeHead(500).end(),
): Promise<StandIn> {
  const asked: string[] = [];
  const hosts: Hosts = { asked: "", files: "" };
  const noted =
    (listener: RequestListener): RequestListener =>
    (request, response) => {
      asked.push(request.url ?? "");
      listener(request, response);
    };
  hosts.asked = await listening(noted(answer(() => hosts)));
  hosts.files = await listening(noted(files));
  return { hosts, asked };
}

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
