import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import getPort, { portNumbers } from "get-port";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type SiteServer, type SiteState, serveSite } from "../../src/cli/site-server.ts";

const root = mkdtempSync(join(tmpdir(), "served-"));
const prefix = "/some/path/";
const state: SiteState = { built: Promise.resolve(), said: "" };
const stopping = new AbortController();
let server: SiteServer;

beforeAll(async () => {
  mkdirSync(join(root, "_site/about"), { recursive: true });
  writeFileSync(join(root, "_site/index.html"), "<p>Home</p>");
  writeFileSync(join(root, "_site/about/index.html"), "<p>About</p>");
  writeFileSync(
    join(root, "_site/strict.html"),
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">\n<p>Strict</p>`,
  );
  writeFileSync(join(root, "_site/notes.txt"), "a file");
  writeFileSync(join(root, "secret.txt"), "a secret");
  server = await serveSite(root, prefix, state, stopping.signal);
});
beforeEach(() => {
  Object.assign(state, { built: Promise.resolve(), said: "" });
});
afterAll(() => {
  stopping.abort();
  rmSync(root, { recursive: true });
});

test.for([
  ["", /^200 <p>Home<\/p>/],
  ["about/", /^200 <p>About<\/p>/],
  ["notes.txt", /^200 a file$/],
  ["nowhere/", /^404/],
] as const)("serves %j below the prefix", async ([path, answer]) => {
  expect(await answerTo(prefix + path)).toMatch(answer);
});

test("takes a page's policy off, which would stop what has it load itself anew", async () => {
  expect(await answerTo(`${prefix}strict`)).toMatch(/^200 <p>Strict<\/p>/);
  state.said = "content/about.md:2:1: error: no title";
  expect(await answerTo(`${prefix}strict`)).toMatch(/^500 <p>Strict<\/p>/);
});

test("serves nothing beside the prefix", async () => {
  expect(await answerTo("/about/")).toMatch(/^404/);
});

test.for(["/%E0%A4%A", "/some/path/..%2f..%2fsecret.txt", "//"])(
  "the address %s neither ends the server nor leads outside",
  async (address) => {
    expect(await answerTo(address)).toMatch(/^40[04] (?!a secret)/);
    expect(await answerTo(prefix)).toMatch(/^200/);
  },
);

test("shows what the build said over the last good page, and other files as they are", async () => {
  state.said = "content/about.md:2:1: error: no title";
  expect(await answerTo(`${prefix}about/`)).toMatch(/^500 <p>About<.*about\.md:2:1: error/s);
  expect(await answerTo(prefix), "waits for its mending").toContain("new WebSocket");
  expect(await answerTo(`${prefix}notes.txt`)).toBe("200 a file");
});

test("shows what the build said alone where no page was good", async () => {
  state.said = "content/new.md:2:1: error: no title";
  const answer = await answerTo(`${prefix}new/`);
  expect(answer).toMatch(/^500 <!doctype html>.*content\/new\.md:2:1: error/s);
  expect(answer, "waits for its mending").toContain("new WebSocket");
});

test("leads on to a page's own address, whatever the build said", async () => {
  state.said = "content/about.md:2:1: error: no title";
  expect(await answerTo(`${prefix}about`)).toMatch(/^301/);
  expect(await answerTo("/")).toMatch(/^302/);
  expect(await answerTo(prefix.slice(0, -1))).toMatch(/^302/);
  expect(await answerTo(`${prefix.slice(0, -1)}?from=here`)).toMatch(/^302/);
});

test("leaves the last good site as it was", async () => {
  state.said = "content/about.md:2:1: error: no title";
  await answerTo(prefix);
  expect(readFileSync(join(root, "_site/index.html"), "utf8")).toBe("<p>Home</p>");
});

test("a request waits for the build under way", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  state.built = promise;
  const answer = answerTo(prefix);
  // A hundred milliseconds, in which any other request would long have been answered.
  expect(await Promise.race([answer, pause(100, "nothing yet")])).toBe("nothing yet");
  resolve();
  expect(await answer).toMatch(/^200/);
});

test("an open page loads itself anew when told", async () => {
  expect(await answerTo(prefix)).toContain("reload-client.js");
  const page = new WebSocket(new URL(server.address).origin);
  const messages: string[] = [];
  page.addEventListener("message", ({ data }) => messages.push(JSON.parse(data).type));
  await once(page, "open");
  server.reload();
  await expect.poll(() => messages).toContain("eleventy.reload");
});

test("is there for this machine alone", async () => {
  const port = portOf(server);
  expect(server.address).toBe(`http://localhost:${port}${prefix}`);
  expect((await fetch(server.address)).status).toBe(200);
  // An address of this machine as those that the network knows it by.
  const elsewhere = connect(port, "127.0.0.2");
  await expect(once(elsewhere, "connect")).rejects.toThrow("ECONNREFUSED");
});

test("serves below another prefix when told, on the same port", async () => {
  const port = portOf(server);
  server.pathPrefix = "/another/";
  expect(server.address).toBe(`http://localhost:${port}/another/`);
  expect(await answerTo("/another/about/")).toMatch(/^200 <p>About</);
  expect(await answerTo(`${prefix}about/`)).toMatch(/^404/);
  server.pathPrefix = prefix;
  expect(await answerTo(`${prefix}about/`)).toMatch(/^200 <p>About</);
});

test("leaves a port to whoever has it on the other address of this machine", async () => {
  const port = await getPort({ port: portNumbers(8080, 8999) });
  const other = createServer().listen(port, "::1");
  await once(other, "listening");
  expect(portOf(await serveSite(root, prefix, state, stopping.signal))).not.toBe(port);
  other.close();
});

test("takes the next port when one is taken", async () => {
  const second = await serveSite(root, prefix, state, stopping.signal);
  // The first may have met another test's server on 8080, which the second finds free again.
  expect(portOf(second)).not.toBe(portOf(server));
  expect(portOf(second)).toBeGreaterThanOrEqual(8080);
  expect(await answerTo(prefix, second)).toMatch(/^200/);
});

function portOf({ address }: SiteServer): number {
  return Number(new URL(address).port);
}

/** The status and the text that an address of a server answers with. */
async function answerTo(path: string, from = server): Promise<string> {
  // Not fetch, which has a header of its own by which the server leaves the reloading out.
  const request = get({ port: portOf(from), path });
  const [response] = await once(request, "response");
  return `${response.statusCode} ${await text(response)}`;
}
