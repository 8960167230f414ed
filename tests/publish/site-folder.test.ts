import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { discard, publish, restore, stage } from "../../src/build/site-folder.ts";

const hour = 60 * 60 * 1000;
const swap = join(import.meta.dirname, "swap.ts");
const interruption = join(import.meta.dirname, "interruption.ts");
const ended = spawnSync(process.execPath, ["--version"]).pid;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "output-"));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Writes a site of two pages. */
function put(folder: string, text: string): string {
  mkdirSync(join(root, folder), { recursive: true });
  for (const page of ["index.html", "last.html"]) writeFileSync(join(root, folder, page), text);
  return folder;
}

async function staged(text: string): Promise<string> {
  const folder = await stage(root);
  for (const page of ["index.html", "last.html"]) writeFileSync(join(folder, page), text);
  return folder;
}

/** The name of a folder that a build made some time ago. */
function beside(kind: string, { ago = 0, owner = ended } = {}): string {
  return `._site-${kind}-${Date.now() - ago}-${owner}-a`;
}

/** What both pages of the whole site say; what is there instead of a whole site. */
function published(): string {
  if (!existsSync(join(root, "_site"))) return "no site";
  const pages = readdirSync(join(root, "_site")).map((page) =>
    readFileSync(join(root, "_site", page), "utf8"),
  );
  return pages.length === 2 && pages[0] === pages[1] ? `${pages[0]}` : `half: ${pages}`;
}

function run(args: string[], env: Record<string, string> = {}) {
  const command = ["--import", interruption, swap, root, ...args];
  return spawnSync(process.execPath, command, { env: { ...process.env, ...env } });
}

describe("a staged site", () => {
  test("lies in a folder that a web server may read", async () => {
    expect((statSync(await stage(root)).mode & 0o777).toString(8)).toBe("755");
  });

  test("takes the old one's place, with nothing left beside it", async () => {
    put("_site", "old");
    put("_site/gone", "a page that is no longer made");
    await publish(await staged("new"), root);
    expect(readdirSync(root)).toEqual(["_site"]);
    expect(published()).toBe("new");
  });

  test("that was removed while it was written is refused: half of it is missing", async () => {
    put("_site", "old");
    const folder = await staged("new");
    rmSync(dirname(folder), { recursive: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "last.html"), "written late");
    await expect(publish(folder, root)).rejects.toThrow("removed while it was being built");
    expect(published()).toBe("old");
  });

  test("that can't be moved leaves the old site", async () => {
    put("_site", "old");
    const folder = await staged("new");
    rmSync(folder, { recursive: true });
    await expect(publish(folder, root)).rejects.toThrow("ENOENT");
    await discard(folder);
    expect(readdirSync(root)).toEqual(["_site"]);
    expect(published()).toBe("old");
  });

  test("is one of many published at once, whole", async () => {
    const names = Array.from({ length: 20 }, (_, index) => `site ${index}`);
    const folders = await Promise.all(names.map(staged));
    await Promise.all(folders.map((folder) => publish(folder, root)));
    expect(readdirSync(root)).toEqual(["_site"]);
    expect(names).toContain(published());
  });

  test("stays away when discarded, though a late page is still written into it", async () => {
    const folder = await staged("half");
    const late = new Promise<void>((written) => {
      setTimeout(() => {
        mkdirSync(join(folder, "late"), { recursive: true });
        written();
      }, 10);
    });
    await Promise.all([discard(folder), late]);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe("what lies beside the site", () => {
  test.for([
    ["of a killed build goes", ["new", {}], []],
    ["of a running build stays", ["new", { owner: process.pid }], ["new"]],
    [
      "goes after an hour, whose number its process may bear",
      ["new", { owner: process.pid, ago: hour + 1000 }],
      [],
    ],
    ["was set aside and isn't needed goes", ["old", { owner: process.pid }], []],
    ["was being removed goes", ["gone", { owner: process.pid }], []],
  ] as const)("%s", async ([, [kind, build], stays]) => {
    put("_site", "good");
    put(beside(kind, build), "left");
    await restore(root);
    const left = readdirSync(root).filter((name) => name !== "_site");
    expect(left.map((name) => name.split("-")[1])).toEqual(stays);
    expect(published()).toBe("good");
  });

  test("and isn't a build's stays", async () => {
    put("._site-notes", "somebody's own");
    writeFileSync(join(root, beside("old")), "a file");
    symlinkSync(tmpdir(), join(root, beside("old", { ago: 1000 })));
    await restore(root);
    expect(readdirSync(root)).toHaveLength(3);
    expect(published()).toBe("no site");
  });

  test("is put back where there is no site: the one that was set aside last", async () => {
    put(beside("new"), "never published");
    put(beside("old", { ago: 1000 }), "good");
    put(beside("old", { ago: 2000 }), "the one before");
    put(beside("gone"), "half removed");
    await restore(root);
    expect(readdirSync(root)).toEqual(["_site"]);
    expect(published()).toBe("good");
  });
});

describe("_site", () => {
  test("as a link is neither followed nor replaced", async () => {
    const elsewhere = put("elsewhere", "not ours");
    symlinkSync(join(root, elsewhere), join(root, "_site"));
    await expect(restore(root)).rejects.toThrow("_site is a link to another place");
    await expect(publish(await staged("new"), root)).rejects.toThrow("_site is a link");
    expect(readFileSync(join(root, elsewhere, "index.html"), "utf8")).toBe("not ours");
  });

  test("as a link to nothing is not replaced either", async () => {
    symlinkSync(join(root, "nowhere"), join(root, "_site"));
    await expect(restore(root)).rejects.toThrow("_site is a link to another place");
  });

  test("as a file is somebody's own", async () => {
    writeFileSync(join(root, "_site"), "somebody's own");
    await expect(restore(root)).rejects.toThrow("_site is a file");
    expect(readFileSync(join(root, "_site"), "utf8")).toBe("somebody's own");
  });
});

// The renamings of a swap: the old site is set aside, the new one put in, the old one taken away,
// then the folder that the new one was made in.
describe("killed", () => {
  test.for([
    ["between the two renamings", "1", "no site", "old"],
    ["after the second", "2", "new", "new"],
    ["before the old site is removed", "3", "new", "new"],
    ["while the old site is removed", "removing", "new", "new"],
    ["at its very end", "4", "new", "new"],
  ])("%s, a build leaves a whole site", async ([, AT = "", atOnce, afterwards]) => {
    put("_site", "old");
    expect(run(["new"], { AT }).signal).toBe("SIGKILL");
    expect(published()).toBe(atOnce);
    await restore(root);
    expect(published()).toBe(afterwards);
    expect(readdirSync(root)).toEqual(["_site"]);
  });

  test.for([
    ["after the site is back", "1", "old"],
    ["while the rest is removed", "removing", "old"],
  ])("%s, the command that puts it back has done so", async ([, AT = ""]) => {
    put(beside("old"), "old");
    put(beside("new"), "half");
    expect(run([], { AT }).signal).toBe("SIGKILL");
    expect(published()).toBe("old");
    await restore(root);
    expect(published()).toBe("old");
    expect(readdirSync(root)).toEqual(["_site"]);
  });

  test("a build's half removed site is never put back, though somebody deletes _site", async () => {
    put("_site", "old");
    run(["new"], { AT: "removing" });
    rmSync(join(root, "_site"), { recursive: true });
    await restore(root);
    expect(readdirSync(root)).toEqual([]);
  });
});

describe("between a build's two renamings", () => {
  test.for([
    ["another command puts the old site back", ""],
    ["another build publishes its site", " other"],
  ])("%s; the build that ends later stays", async ([, text]) => {
    put("_site", "old");
    const meanwhile = { AT: "1", MEANWHILE: `${swap} ${root}${text}` };
    expect(run(["new"], meanwhile)).toMatchObject({ status: 0 });
    expect(published()).toBe("new");
    await restore(root);
    expect(readdirSync(root)).toEqual(["_site"]);
  });
});
