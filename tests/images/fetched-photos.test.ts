import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { fetchPhotos } from "../../src/images/index.ts";
import { githubStandIn } from "./github-stand-in.ts";
import { temporaryProject } from "./temporary-project.ts";

const avatar = await madePortrait(1);

function leader(github: string, more = ""): string {
  return `- name: Ama ${github}\n  role: Keeper\n  bio: Keeps.\n  location: Lomé, Togo\n  github: ${github}\n${more}`;
}

const oneLeader = { "_data/leadership.yaml": leader("Ama-B"), "content/index.md": "" };
const folder = "content/images/github";

function send(bytes: Uint8Array | string): RequestListener {
  return (_, response) => response.end(bytes);
}

function redirect(location: string, status = 302): RequestListener {
  return (_, response) => response.writeHead(status, { location }).end("x".repeat(100));
}

test("fetches what leaders and pages show, once each, and follows GitHub to its files", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml":
      leader("Ama-B") + leader("kofi", "  photo: kofi.jpg\n") + leader("here"),
    "content/index.md": `![](https://github.com/ama-b.png) https://github.com/evil/../x.png`,
    "content/fr/index.md": `<img src="https://github.com/Efua.png?size=20">`,
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
});

test("a warning stands where the account is first named", async () => {
  const root = temporaryProject({
    "_data/leadership.yaml": `${leader("kofi", "  photo: kofi.jpg\n")}# github: am\n${leader("ama")}${leader("am")}`,
    "content/index.md": "Not h.png\n![](https://github.com/h.png) ![](https://github.com/H.png)",
  });
  const { hosts } = await githubStandIn(() => send(""));
  const { diagnostics } = await fetchPhotos({ root, hosts });
  expect(
    diagnostics.map(({ file, line, column, endColumn }) => [file, line, column, endColumn]),
  ).toEqual([
    ["_data/leadership.yaml", 12, 11, 14],
    ["_data/leadership.yaml", 17, 11, 13],
    ["content/index.md", 2, 5, 29],
  ]);
});

test("asks for nothing when every picture is there", async () => {
  const root = temporaryProject({ ...oneLeader, [`${folder}/ama-b.webp`]: avatar });
  const { hosts, asked } = await githubStandIn(() => send(avatar));
  expect(await fetchPhotos({ root, hosts })).toEqual({ fetched: [], diagnostics: [] });
  expect(asked).toEqual([]);
});

test("anew, a picture takes the place of the one before, whatever its format", async () => {
  const root = temporaryProject({
    ...oneLeader,
    [`${folder}/ama-b.png`]: "old",
    [`${folder}/ama-bc.png`]: "other",
  });
  const { hosts } = await githubStandIn(() => send(avatar));
  expect((await fetchPhotos({ root, hosts, anew: true })).fetched).toEqual(["ama-b"]);
  expect(readdirSync(join(root, folder)).sort()).toEqual(["ama-b.jpg", "ama-bc.png"]);
});

test("removes what a killed run left unfinished, and not what another is writing", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const root = temporaryProject({
    ...oneLeader,
    [`.cache/photos/${pid}-a`]: "half",
    [`.cache/photos/${process.ppid}-b`]: "half",
  });
  const { hosts } = await githubStandIn(() => send(avatar));
  expect((await fetchPhotos({ root, hosts })).fetched).toEqual(["ama-b"]);
  expect(readdirSync(join(root, ".cache/photos"))).toEqual([`${process.ppid}-b`]);
});

test.each([
  ["jpeg", "jpg"],
  ["png", "png"],
  ["webp", "webp"],
  ["gif", "gif"],
] as const)("a %s is named by its bytes", async (format, ending) => {
  const root = temporaryProject(oneLeader);
  const bytes = await sharp(avatar).resize(20).toFormat(format).toBuffer();
  const { hosts } = await githubStandIn(() => (_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(bytes);
  });
  await fetchPhotos({ root, hosts });
  expect(readdirSync(join(root, folder))).toEqual([`ama-b.${ending}`]);
});

describe("a picture that doesn't come is one warning:", () => {
  const cases: [string, string, RequestListener][] = [
    [
      "no such account",
      "there is no such account",
      (_, response) => response.writeHead(404).end(avatar),
    ],
    ["an error", "GitHub answered 503", (_, response) => response.writeHead(503).end()],
    [
      "a redirect to nowhere",
      "GitHub answered 302",
      (_, response) => response.writeHead(302).end(),
    ],
    [
      "a redirect elsewhere",
      "GitHub sent us on to https://x.example",
      redirect("https://x.example/u/1"),
    ],
    ["a redirect to a file", "GitHub sent us on to null", redirect("file:///etc/passwd")],
    ["a redirect to itself", "GitHub sent us on to http://127.0.0.1:", redirect("/again.png")],
    ["a page", "what came is no picture", send("<!doctype html><title>Sign in</title>")],
    [
      "a drawing, which can hold scripts",
      "what came is no picture",
      send("<svg viewBox='0 0 9 9'/>"),
    ],
    ["nothing", "what came is no picture", send("")],
    ["half a picture", "what came is damaged", send(avatar.subarray(0, 20_000))],
    [
      "a broken connection",
      "the connection failed",
      (_, response) => {
        response.writeHead(200, { "content-length": avatar.length });
        response.write(avatar.subarray(0, 20_000), () => response.destroy());
      },
    ],
    ["a closed connection", "the connection failed", (request) => request.destroy()],
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
  test.each(cases)("%s: %s", async (_, reason, answer) => {
    const root = temporaryProject(oneLeader);
    const { hosts } = await githubStandIn(() => answer);
    const { fetched, diagnostics } = await fetchPhotos({ root, hosts });
    expect(fetched).toEqual([]);
    expect(diagnostics).toMatchObject([
      { file: "_data/leadership.yaml", line: 5, column: 11, endColumn: 16, severity: "warning" },
    ]);
    expect(diagnostics[0]?.message).toContain(`the picture of ama-b didn't come: ${reason}`);
    expect(existsSync(join(root, folder))).toBe(false);
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

  test("nobody there", async () => {
    const hosts = { asked: "http://127.0.0.1:1", files: "http://127.0.0.1:1" };
    const { diagnostics } = await fetchPhotos({ root: temporaryProject(oneLeader), hosts });
    expect(diagnostics[0]?.message).toContain("the connection failed");
  });

  test("a server that dribbles, when the time for all of them is over", async () => {
    const root = temporaryProject({
      ...oneLeader,
      "_data/leadership.yaml": ["a", "b", "c", "d", "e", "f"].map((name) => leader(name)).join(""),
    });
    const { hosts } = await githubStandIn(() => (_, response) => {
      const dribble = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(dribble));
    });
    const started = performance.now();
    const { diagnostics } = await fetchPhotos({ root, hosts, within: 200 });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(diagnostics.map(({ message }) => message)).toEqual(
      ["a", "b", "c", "d", "e", "f"].map(
        (name) => `the picture of ${name} didn't come: it took too long`,
      ),
    );
  });

  test("a server that says nothing, after five seconds", async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const waits = vi.spyOn(AbortSignal, "timeout").mockImplementation((wait) => timeout(wait / 50));
    onTestFinished(() => waits.mockRestore());
    const { hosts } = await githubStandIn(() => () => {});
    const { diagnostics } = await fetchPhotos({ root: temporaryProject(oneLeader), hosts });
    expect(waits.mock.calls).toEqual([[5000]]);
    expect(diagnostics[0]?.message).toBe("the picture of ama-b didn't come: it took too long");
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

  test("and leaves the one that came before", async () => {
    const root = temporaryProject({ ...oneLeader, [`${folder}/ama-b.png`]: avatar });
    const { hosts } = await githubStandIn(() => send("<html>"));
    expect((await fetchPhotos({ root, hosts, anew: true })).diagnostics).toHaveLength(1);
    expect(readFileSync(join(root, folder, "ama-b.png")).equals(avatar)).toBe(true);
  });
});

test.each([
  ["broken", { ...oneLeader, "_data/leadership.yaml": leader("../../etc/passwd") }],
  ["missing", { "content/index.md": "" }],
])("a %s list of leaders is told, and nothing is asked for", async (_, files) => {
  const root = temporaryProject(files);
  const { hosts, asked } = await githubStandIn(() => send(avatar));
  const { diagnostics } = await fetchPhotos({ root, hosts });
  expect(diagnostics).toMatchObject([{ file: "_data/leadership.yaml", severity: "error" }]);
  expect(asked).toEqual([]);
});
