// A port of this machine that nobody serves on yet; asked by `npm start`.
import { once } from "node:events";
import { connect } from "node:net";

/** Both that `localhost` stands for: a browser may try either first. */
const loopback = ["127.0.0.1", "::1"];

/** The first port from `port` on at which nobody answers. */
export async function freePort(port: number): Promise<number> {
  const answers = await Promise.all(loopback.map((host) => isAnswered(host, port)));
  return answers.includes(true) ? freePort(port + 1) : port;
}

// By asking, not by trying to listen: macOS lets two listen on one port, one of them for all hosts.
async function isAnswered(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host);
  try {
    await once(socket, "connect", { signal: AbortSignal.timeout(500) });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
