import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { fetchPhotos } from "../../src/images/index.ts";
import { githubStandIn } from "./github-stand-in.ts";
import { leader, temporaryProject } from "./temporary-project.ts";

const avatar = await madePortrait(1);
const oneLeader = { "_data/leadership.yaml": leader("Ama-B") };
const folder = "content/images/github";
const page = (body: string) => `---\ntitle: A\n---\n${body}`;

function send(bytes: Uint8Array | string, status = 200): RequestListener {
  // Only the bytes decide what came.
  return (_, response) => response.writeHead(status, { "content-type": "text/html" }).end(bytes);
}

function redirect(location: string, status = 302): RequestListener {
  return (_, response) => response.writeHead(status, { location }).end("x".repeat(100));
}

test("fetches what leaders and pages show, once each, and follows GitHub to its files", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml":
      leader("Ama-B") + leader("kofi", { more: "  photo: kofi.jpg\n" }) + leader("here"),
    "content/index.md": page("![](https://github.com/ama-b.png) https://github.com/evil/../x.png"),
    "content/fr/index.md": page(`<img src="https://github.com/Efua.png?size=20">`),
    [`${folder}/here.png`]: avatar,
  });
  const { hosts, asked } = await githubStandIn(
    (at) => (request, response) =>
      redirect(`${at().files}/u/1?from=${request.url?.slice(1, 4)}`)(request, response),
    send(avatar),
  );
  expect(await fetchPhotos({ root, hosts })).toEqual({
    fetched: ["ama-b", "efua"],
    diagnostics: [],
  });
  expect(asked.sort()).toEqual([
    "/ama-b.png?size=460",
    "/efua.png?size=460",
    "/u/1?from=ama",
    "/u/1?from=efu",
  ]);
  expect(readdirSync(join(root, folder)).sort()).toEqual(["ama-b.jpg", "efua.jpg", "here.png"]);
  expect(readFileSync(join(root, folder, "ama-b.jpg")).equals(avatar)).toBe(true);
  expect(readdirSync(join(root, ".cache/images"))).toEqual([]);
  asked.length = 0;
  expect(await fetchPhotos({ root, hosts })).toEqual({ fetched: [], diagnostics: [] });
  expect(asked).toEqual([]);
});

test("a warning stands where the account is first named", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml": `${leader("kofi", { more: "  photo: kofi.jpg\n" })}# github: am\n${leader("ama")}${leader("am")}`,
    "content/index.md": page(
      "Not h.png\n![](https://github.com/h.png) ![](https://github.com/H.png)",
    ),
  });
  const { hosts } = await githubStandIn(() => send(""));
  const { diagnostics } = await fetchPhotos({ root, hosts });
  expect(
    diagnostics.map(({ file, line, column, endColumn }) => [file, line, column, endColumn]),
  ).toEqual([
    ["_data/leadership.yaml", 12, 11, 14],
    ["_data/leadership.yaml", 17, 11, 13],
    ["content/index.md", 5, 5, 29],
  ]);
});

test("anew, a photo takes the place of the one before, whatever its format", async () => {
  const root = temporaryProject({
    ...oneLeader,
    [`${folder}/ama-b.png`]: "old",
    [`${folder}/ama-bc.png`]: "other",
  });
  const { hosts } = await githubStandIn(() => send(avatar));
  expect((await fetchPhotos({ root, hosts, anew: true })).fetched).toEqual(["ama-b"]);
  expect(readdirSync(join(root, folder)).sort()).toEqual(["ama-b.jpg", "ama-bc.png"]);
});

test.each([
  ["jpeg", "jpg"],
  ["png", "png"],
  ["webp", "webp"],
  ["gif", "gif"],
] as const)("a %s is named by its bytes", async (format, ending) => {
  const root = temporaryProject(oneLeader);
  const bytes = await sharp(avatar).resize(20).toFormat(format).toBuffer();
  const { hosts } = await githubStandIn(() => send(bytes));
  await fetchPhotos({ root, hosts });
  expect(readdirSync(join(root, folder))).toEqual([`ama-b.${ending}`]);
});

const notSent: [answer: string, why: string, RequestListener][] = [
  ["no such account", "there is no such account", send(avatar, 404)],
  ["an error", "GitHub answered 503", send("", 503)],
  ["a redirect to nowhere", "GitHub answered 302", send("", 302)],
  ["a redirect elsewhere", "GitHub sent us on to https://x.example", redirect("https://x.example")],
  ["a redirect to a file", "GitHub sent us on to null", redirect("file:///etc/passwd")],
  ["a redirect to itself", "GitHub sent us on to http://127.0.0.1:", redirect("/again.png")],
  ["a page", "what came is no image", send("<!doctype html><title>Sign in</title>")],
  ["a drawing", "what came is no image", send("<svg viewBox='0 0 9 9'/>")],
  ["nothing", "what came is no image", send("")],
  ["half a photo", "what came is damaged", send(avatar.subarray(0, 20_000))],
  ["a closed connection", "the connection failed", (request) => request.destroy()],
  [
    "a broken connection",
    "the connection failed",
    (_, response) => {
      response.writeHead(200, { "content-length": avatar.length });
      response.write(avatar.subarray(0, 20_000), () => response.destroy());
    },
  ],
  [
    "too much",
    "it has more than 5 MB",
    (_, response) => {
      const more = () => response.write(Buffer.alloc(1_000_000)) && setImmediate(more);
      response.on("drain", more);
      more();
    },
  ],
];

describe("a photo that doesn't come is one warning, and the one before stays:", () => {
  test.each(notSent)("%s: %s", async (_, why, answer) => {
    const root = temporaryProject({ ...oneLeader, [`${folder}/ama-b.png`]: "before" });
    const { hosts } = await githubStandIn(() => answer);
    const { fetched, diagnostics } = await fetchPhotos({ root, hosts, anew: true });
    expect(fetched).toEqual([]);
    expect(diagnostics).toMatchObject([
      { file: "_data/leadership.yaml", line: 5, column: 11, endColumn: 16, severity: "warning" },
    ]);
    expect(diagnostics[0]?.message).toContain(`the photo of ama-b didn't come: ${why}`);
    expect(readdirSync(join(root, folder))).toEqual(["ama-b.png"]);
    expect(readFileSync(join(root, folder, "ama-b.png"), "utf8")).toBe("before");
  });

  test("redirects without end", async () => {
    const { hosts, asked } = await githubStandIn(
      (at) => (request, response) => redirect(`${at().files}/1`)(request, response),
      redirect("/1", 307),
    );
    const { diagnostics } = await fetchPhotos({ root: temporaryProject(oneLeader), hosts });
    expect(diagnostics[0]?.message).toContain("GitHub sent us on too often");
    expect(asked).toHaveLength(4);
  });

  test("a server that dribbles, when the time for all of them is over", async () => {
    const accounts = ["a", "b", "c", "d", "e", "f"];
    const leaders = accounts.map((account) => leader(account)).join("");
    const root = temporaryProject({ "_data/leadership.yaml": leaders });
    const { hosts } = await githubStandIn(() => (_, response) => {
      const dribble = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(dribble));
    });
    const started = performance.now();
    const { diagnostics } = await fetchPhotos({ root, hosts, within: 200 });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(diagnostics.map(({ message }) => message)).toEqual(
      accounts.map((account) => `the photo of ${account} didn't come: it took too long`),
    );
  });

  test("a server that says nothing, after five seconds", async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const waits = vi.spyOn(AbortSignal, "timeout").mockImplementation((wait) => timeout(wait / 50));
    onTestFinished(() => waits.mockRestore());
    const { hosts } = await githubStandIn(() => () => {});
    const { diagnostics } = await fetchPhotos({ root: temporaryProject(oneLeader), hosts });
    expect(waits.mock.calls).toEqual([[5000]]);
    expect(diagnostics[0]?.message).toContain("it took too long");
  });

  test("a folder that is a link to another place", async () => {
    const root = temporaryProject({ ...oneLeader, "elsewhere/x": "" });
    mkdirSync(join(root, "content/images"), { recursive: true });
    symlinkSync(join(root, "elsewhere"), join(root, folder));
    const { hosts } = await githubStandIn(() => send(avatar));
    const { diagnostics } = await fetchPhotos({ root, hosts });
    expect(diagnostics[0]?.message).toContain("content/images/github is a link to another place");
    expect(readdirSync(join(root, "elsewhere"))).toEqual(["x"]);
  });
});

test.each([
  ["broken", { "_data/leadership.yaml": leader("../../etc/passwd") }],
  ["missing", { "content/index.md": "" }],
])("a %s list of leaders is reported, and nothing is asked for", async (_, files) => {
  const root = temporaryProject(files);
  const { hosts, asked } = await githubStandIn(() => send(avatar));
  const { diagnostics } = await fetchPhotos({ root, hosts });
  expect(diagnostics).toMatchObject([{ file: "_data/leadership.yaml", severity: "error" }]);
  expect(asked).toEqual([]);
  expect(existsSync(join(root, folder))).toBe(false);
});
