import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { encodedFiles } from "../../src/images/cache.ts";
import { temporaryProject } from "./temporary-project.ts";

const photo = await madePortrait(3, 90, 60);
const longAgo = new Date(2001, 1, 1);

function projectWithPhoto() {
  const root = temporaryProject({ "photo.jpg": photo });
  const cache = join(root, ".cache/images");
  const entries = () => readdirSync(cache).map((name) => join(cache, name));
  return { root, path: join(root, "photo.jpg"), cache, entries };
}

test("an image is encoded once, and its files are the same from the cache", async () => {
  const { root, path, entries } = projectWithPhoto();
  const cold = await encodedFiles(root, path, photo, {});
  const written = entries().map(inode);
  expect(written).toHaveLength(1);
  expect(await encodedFiles(root, path, photo, {})).toEqual(cold);
  expect(entries().map(inode)).toEqual(written);
  expect(cold).toMatchObject({ width: 90, height: 60 });
  expect(cold.files.map(({ name, type, width }) => [name, type, width])).toEqual([
    [expect.stringMatching(/^[0-9a-f]{16}-90\.avif$/), "image/avif", 90],
    [expect.stringMatching(/^[0-9a-f]{16}-90\.webp$/), "image/webp", 90],
  ]);
});

test("other bytes or another size have an entry of their own", async () => {
  const { root, path, entries } = projectWithPhoto();
  for (const wanted of [{}, { width: 40 }, { height: 40 }, { square: true }] as const)
    await encodedFiles(root, path, photo, wanted);
  await encodedFiles(root, path, await madePortrait(4, 90, 60), {});
  expect(entries()).toHaveLength(5);
});

test("two builds at once keep one whole entry", async () => {
  const { root, path, entries } = projectWithPhoto();
  const encoded = () => encodedFiles(root, path, photo, {});
  const [one, other] = await Promise.all([encoded(), encoded()]);
  expect(one).toEqual(other);
  expect(entries()).toHaveLength(1);
  expect(await encoded()).toEqual(one);
});

test.for<[harm: string, done: (entry: string) => void]>([
  ["is empty", (entry) => truncateSync(entry, 0)],
  ["is half", (entry) => truncateSync(entry, 800)],
  ["has other bytes", (entry) => writeFileSync(entry, "other bytes, long enough for a hash")],
])("an entry that %s is made anew", async ([, harm]) => {
  const { root, path, entries } = projectWithPhoto();
  const made = await encodedFiles(root, path, photo, {});
  const whole = entries().map((entry) => readFileSync(entry));
  for (const entry of entries()) harm(entry);
  expect(await encodedFiles(root, path, photo, {})).toEqual(made);
  expect(entries().map((entry) => readFileSync(entry))).toEqual(whole);
});

test("what was not used for thirty days goes, unfinished files too", async () => {
  const { root, path, cache } = projectWithPhoto();
  const used = new Date(Date.now() - 29 * 24 * 60 * 60 * 1000);
  mkdirSync(join(cache, "folder"), { recursive: true });
  for (const name of ["old", "recent", "folder/file"]) writeFileSync(join(cache, name), "x");
  utimesSync(join(cache, "old"), longAgo, longAgo);
  utimesSync(join(cache, "folder"), longAgo, longAgo);
  utimesSync(join(cache, "recent"), used, used);
  await encodedFiles(root, path, photo, {});
  expect(readdirSync(cache).map((name) => (name.length === 16 ? "entry" : name))).toEqual(
    expect.arrayContaining(["entry", "recent"]),
  );
  expect(readdirSync(cache)).toHaveLength(2);
});

test("an entry is dated by its last use", async () => {
  const { root, path, entries } = projectWithPhoto();
  await encodedFiles(root, path, photo, {});
  const [entry = ""] = entries();
  utimesSync(entry, longAgo, longAgo);
  await encodedFiles(root, path, photo, {});
  expect(Date.now() - statSync(entry).mtimeMs).toBeLessThan(60_000);
});

/** Another one after a file was written in its place. */
function inode(file: string): number {
  return statSync(file).ino;
}
