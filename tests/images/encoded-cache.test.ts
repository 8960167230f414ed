import {
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { type EncodedFiles, encodedFiles } from "../../src/images/encoded-cache.ts";
import * as encoder from "../../src/images/encoder.ts";
import { temporaryProject } from "./temporary-project.ts";

const photo = await madePortrait(3, 90, 60);
const cache = ".cache/pictures";

vi.mock(import("../../src/images/encoder.ts"), { spy: true });

function projectWithPhoto() {
  vi.mocked(encoder.encode).mockClear();
  const root = temporaryProject({ "photo.jpg": photo });
  return { root, path: join(root, "photo.jpg") };
}

test("a picture is encoded once, and its files are the same from the cache", async () => {
  const { root, path } = projectWithPhoto();
  const cold = await encodedFiles(root, path, photo, {});
  const warm = await encodedFiles(root, path, photo, {});
  expect(warm).toEqual(cold);
  expect(encoder.encode).toHaveBeenCalledTimes(1);
  const names = cold.files.map(({ name }) => name);
  expect(readdirSync(cold.folder).sort()).toEqual([...names, "files.json"].sort());
  expect(cold).toMatchObject({ width: 90, height: 60 });
});

test("other bytes or another size have files of their own", async () => {
  const { root, path } = projectWithPhoto();
  const other = await madePortrait(4, 90, 60);
  const folders = [
    await encodedFiles(root, path, photo, {}),
    await encodedFiles(root, path, photo, { width: 40 }),
    await encodedFiles(root, path, photo, { height: 40 }),
    await encodedFiles(root, path, photo, { square: true }),
    await encodedFiles(root, path, other, {}),
  ].map(({ folder }) => folder);
  expect(new Set(folders).size).toBe(5);
});

test("two builds at once keep one whole copy", async () => {
  const { root, path } = projectWithPhoto();
  const both = await Promise.all([
    encodedFiles(root, path, photo, {}),
    encodedFiles(root, path, photo, {}),
  ]);
  expect(both[0]).toEqual(both[1]);
  expect(encoder.encode).toHaveBeenCalledTimes(2);
  expect(readdirSync(join(root, cache))).toHaveLength(1);
});

const longAgo = new Date(2001, 1, 1);

describe("an entry", () => {
  test.for<[harm: string, done: (folder: string, name: string) => void]>([
    ["that a killed build left without its record", (folder) => rmSync(join(folder, "files.json"))],
    ["whose record is half", (folder) => truncateSync(join(folder, "files.json"), 20)],
    ["whose record is no record", (folder) => writeFileSync(join(folder, "files.json"), "{}")],
    ["that lost a file", (folder, name) => rmSync(join(folder, name))],
    ["whose file is half", (folder, name) => truncateSync(join(folder, name), 20)],
    [
      "that lost a file, long ago",
      (folder, name) => {
        rmSync(join(folder, name));
        utimesSync(folder, longAgo, longAgo);
      },
    ],
    ["whose file is another", (folder, name) => writeFileSync(join(folder, name), "other bytes")],
  ])("%s is made anew", async ([, harm]) => {
    const { root, path } = projectWithPhoto();
    const made = await encodedFiles(root, path, photo, {});
    const bytes = bytesOf(made);
    harm(made.folder, made.files[0]?.name ?? "");
    expect(await encodedFiles(root, path, photo, {})).toEqual(made);
    expect(bytesOf(made)).toEqual(bytes);
    await encodedFiles(root, path, photo, {});
    expect(encoder.encode).toHaveBeenCalledTimes(2);
  });

  test("is dated by its last use, and goes when it was not used for long", async () => {
    const { root, path } = projectWithPhoto();
    const { folder } = await encodedFiles(root, path, photo, {});
    utimesSync(folder, longAgo, longAgo);
    await encodedFiles(root, path, photo, {});
    expect(Date.now() - statSync(folder).mtimeMs).toBeLessThan(60_000);

    const other = temporaryProject({ [`${cache}/forgotten/files.json`]: "{}" });
    utimesSync(join(other, cache, "forgotten"), longAgo, longAgo);
    const { folder: added } = await encodedFiles(other, path, photo, {});
    expect(readdirSync(join(other, cache))).toEqual([basename(added)]);
  });
});

function bytesOf({ folder, files }: EncodedFiles): string[] {
  return files.map(({ name }) => readFileSync(join(folder, name), "base64"));
}
