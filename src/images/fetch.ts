// The only file that asks the network, and only for `npm run photos`. What comes is bounded in time and bytes.

/** Where photos are asked for, and where that may send us: nowhere else. */
export type Hosts = { asked: string; files: string };

export const github: Hosts = {
  asked: "https://github.com",
  files: "https://avatars.githubusercontent.com",
};

/** The largest side that GitHub gives. */
const pixels = 460;

const mostBytes = 5_000_000;
const mostRedirects = 3;
const longestWait = 5_000;

/** An answer that isn't taken; its message says why in plain words. */
class Refusal extends Error {}

/**
 * The bytes of an account's photo, whatever they are.
 * @param account a GitHub account's name, by its pattern
 * @param stopped ends the fetch from outside, before its own time is over
 * @throws Error whose message says in plain words why the photo didn't come
 */
export async function fetchPhoto(
  account: string,
  hosts: Hosts,
  stopped: AbortSignal,
): Promise<Buffer> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(longestWait)]);
  const address = new URL(`/${account}.png?size=${pixels}`, hosts.asked);
  try {
    return await bytesOf(await answerOf(address, hosts, signal));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Error(signal.aborted ? "it took too long" : "the connection failed");
  }
}

// Redirects are followed by hand, as `fetch` would follow them to any host.
async function answerOf(
  address: URL,
  hosts: Hosts,
  signal: AbortSignal,
  redirects = 0,
): Promise<Response> {
  const answer = await fetch(address, { redirect: "manual", signal });
  if (answer.ok) return answer;
  await answer.body?.cancel();
  const next = locationOf(answer, address);
  if (next.origin !== hosts.files) throw new Refusal(`GitHub sent us on to ${next.origin}`);
  if (redirects === mostRedirects) throw new Refusal("GitHub sent us on too often");
  return answerOf(next, hosts, signal, redirects + 1);
}

function locationOf({ status, headers }: Response, address: URL): URL {
  const location = headers.get("location");
  const next = location && URL.parse(location, address.href);
  if (status >= 300 && status < 400 && next) return next;
  throw new Refusal(status === 404 ? "there is no such account" : `GitHub answered ${status}`);
}

// Counted as they come: the length in a header can be wrong.
async function bytesOf({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw new Refusal(`it has more than ${mostBytes / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
