import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openOutput } from "../../src/build/output.ts";

const hour = 60 * 60 * 1000;
const swap = join(import.meta.dirname, "swap.ts");
const interruption = join(import.meta.dirname, "interruption.ts");
const lock = "._site-lock";

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "output-"));
});

afterEach(() => fs.rmSync(root, { recursive: true }));

/** Writes a site of two pages. */
function put(folder: string, text: string): void {
  fs.mkdirSync(join(root, folder), { recursive: true });
  for (const page of ["index.html", "last.html"]) fs.writeFileSync(join(root, folder, page), text);
}

/** A build that has written its site, and has not published it yet. */
async function openWith(text: string) {
  const output = await openOutput(root);
  for (const page of ["index.html", "last.html"]) fs.writeFileSync(join(output.folder, page), text);
  return output;
}

/** A build that publishes nothing. */
async function nextBuild(): Promise<void> {
  const output = await openOutput(root);
  await output.discard();
}

/** What both pages of the site say; what is there instead of a whole site. */
function published(): string {
  const site = join(root, "_site");
  if (!fs.existsSync(site)) return "no site";
  const pages = fs.readdirSync(site).map((page) => fs.readFileSync(join(site, page), "utf8"));
  return pages.length === 2 && pages[0] === pages[1] ? `${pages[0]}` : `half: ${pages}`;
}

function run(args: string[], AT = "") {
  const command = ["--import", interruption, swap, root, ...args];
  return spawnSync(process.execPath, command, { env: { ...process.env, AT } });
}

describe("an output", () => {
  test("is a folder that a web server may read", async () => {
    const { folder } = await openOutput(root);
    expect((fs.statSync(folder).mode & 0o777).toString(8)).toBe("755");
  });

  test("takes the old site's place, with nothing left beside it", async () => {
    put("_site", "old");
    put("_site/gone", "a page that is no longer made");
    const output = await openWith("new");
    await output.publish();
    await output.discard();
    expect(fs.readdirSync(root)).toEqual(["_site"]);
    expect(published()).toBe("new");
  });

  test("that was removed while it was written is refused: half of it is missing", async () => {
    put("_site", "old");
    const output = await openWith("new");
    for (const name of fs.readdirSync(root).filter((name) => name.startsWith("._site-")))
      fs.rmSync(join(root, name), { recursive: true });
    fs.mkdirSync(output.folder);
    await expect(output.publish()).rejects.toThrow("removed while it was built");
    await output.discard();
    expect(fs.readdirSync(root)).toEqual(["_site"]);
    expect(published()).toBe("old");
  });

  test("that can't be moved leaves the old site", async () => {
    put("_site", "old");
    const output = await openWith("new");
    fs.rmSync(output.folder, { recursive: true });
    await expect(output.publish()).rejects.toThrow("ENOENT");
    await output.discard();
    expect(fs.readdirSync(root)).toEqual(["_site"]);
    expect(published()).toBe("old");
  });

  test("stays away when discarded, though a late page is still written into it", async () => {
    const output = await openWith("half");
    const late = pause(10).then(() =>
      fs.mkdirSync(join(output.folder, "late"), { recursive: true }),
    );
    await Promise.all([output.discard(), late]);
    expect(fs.readdirSync(root)).toEqual([]);
  });
});

describe("the lock", () => {
  test("refuses a second build, with the process of the first, until that has ended", async () => {
    const first = await openWith("first");
    await expect(openOutput(root)).rejects.toMatchObject({
      diagnostics: [
        {
          file: "_site",
          rule: "build-running",
          message: `another build is running, as process ${process.pid}`,
          hint: "wait until it has ended; if there is none, delete ._site-lock",
        },
      ],
    });
    expect(run(["other"]).status, "of another process, too").toBe(1);
    await first.publish();
    await first.discard();
    expect(published()).toBe("first");
    expect(run(["other"]).status).toBe(0);
    expect(published()).toBe("other");
  });

  test.for([
    ["a process that has ended", `${spawnSync(process.execPath, ["--version"]).pid} a`, 0],
    ["an hour ago, whose process id another program may bear", `${process.ppid} a`, hour + 1000],
    ["a container that was killed, in which we have the same id", `${process.pid} a`, 0],
    ["a build that was killed before it wrote its id", "", 0],
  ] as const)("is taken over from %s", async ([, content, ago]) => {
    fs.writeFileSync(join(root, lock), content);
    const made = new Date(Date.now() - ago);
    fs.utimesSync(join(root, lock), made, made);
    await nextBuild();
    expect(fs.readdirSync(root)).toEqual([]);
  });

  test("stays with whoever took it over", async () => {
    const output = await openWith("new");
    fs.writeFileSync(join(root, lock), `${process.ppid} other`);
    await expect(output.publish()).rejects.toThrow();
    await output.discard();
    expect(fs.readdirSync(root)).toEqual([lock]);
  });

  test("is free again after a build that could not begin", async () => {
    fs.writeFileSync(join(root, "_site"), "a file");
    await expect(openOutput(root)).rejects.toThrow("_site is a file");
    expect(fs.readdirSync(root)).toEqual(["_site"]);
  });
});

describe("what lies beside the site", () => {
  test.for(["new", "old", "gone"])("of a killed build goes: %s", async (kind) => {
    put("_site", "good");
    put(`._site-${kind}-a`, "left");
    await nextBuild();
    expect(fs.readdirSync(root)).toEqual(["_site"]);
    expect(published()).toBe("good");
  });

  test("and isn't a build's stays", async () => {
    put("._site-notes", "somebody's own");
    fs.writeFileSync(join(root, "._site-old-a"), "a file");
    fs.symlinkSync(tmpdir(), join(root, "._site-old-b"));
    await nextBuild();
    expect(fs.readdirSync(root)).toHaveLength(3);
  });

  test("is put back where it is a whole site, and there is no other", async () => {
    put("._site-new-a", "never published");
    put("._site-old-a", "good");
    put("._site-gone-a", "half removed");
    await nextBuild();
    expect(fs.readdirSync(root)).toEqual(["_site"]);
    expect(published()).toBe("good");
  });
});

describe("_site", () => {
  test.for(["elsewhere", "nowhere"])(
    "as a link to %s is neither followed nor replaced",
    async (to) => {
      put("elsewhere", "not ours");
      fs.symlinkSync(join(root, to), join(root, "_site"));
      await expect(openOutput(root)).rejects.toThrow("_site is a link to another place");
      expect(fs.readFileSync(join(root, "elsewhere/index.html"), "utf8")).toBe("not ours");
    },
  );

  test("that becomes a link during the build is not replaced either", async () => {
    const output = await openWith("new");
    fs.symlinkSync(tmpdir(), join(root, "_site"));
    await expect(output.publish()).rejects.toThrow("_site is a link");
    await output.discard();
  });
});

// A swap's renamings: the old site is set aside, the new one put in, the old one taken away.
describe("killed", () => {
  test.for([
    ["between the two renamings", "1", "no site", "old"],
    ["after the second", "2", "new", "new"],
    ["before the old site is removed", "3", "new", "new"],
    ["while the old site is removed", "removing", "new", "new"],
  ] as const)("%s, a build leaves a whole site", async ([, at, atOnce, afterwards]) => {
    put("_site", "old");
    expect(run(["new"], at).signal).toBe("SIGKILL");
    expect(published()).toBe(atOnce);
    await nextBuild();
    expect(published()).toBe(afterwards);
    expect(fs.readdirSync(root)).toEqual(["_site"]);
  });

  test.for([
    ["after the site is back", "1"],
    ["while the rest is removed", "removing"],
  ] as const)("%s, the build that puts it back has done so", async ([, at]) => {
    put("._site-old-a", "old");
    put("._site-new-a", "half");
    expect(run([], at).signal).toBe("SIGKILL");
    expect(published()).toBe("old");
    await nextBuild();
    expect(published()).toBe("old");
    expect(fs.readdirSync(root)).toEqual(["_site"]);
  });

  test("a build's half removed site is never put back, though somebody deletes _site", async () => {
    put("_site", "old");
    run(["new"], "removing");
    fs.rmSync(join(root, "_site"), { recursive: true });
    await nextBuild();
    expect(fs.readdirSync(root)).toEqual([]);
  });
});
