import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { encodedFiles } from "../../src/pictures/encoded-cache.ts";
import * as encoder from "../../src/pictures/encoder.ts";
import { madePortrait } from "../fixtures/portraits.ts";
import { temporaryProject } from "./temporary-project.ts";

const photo = await madePortrait(3, 90, 60);
const cache = ".cache/pictures";

vi.mock(import("../../src/pictures/encoder.ts"), { spy: true });

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

test("what a build that was stopped left behind is not taken", async () => {
  const { root, path } = projectWithPhoto();
  const { folder } = await encodedFiles(temporaryProject({}), path, photo, {});
  const key = folder.split("/").at(-1);
  mkdirSync(join(root, cache, `${key}.unfinished`), { recursive: true });
  const { files } = await encodedFiles(root, path, photo, {});
  for (const { name } of files) {
    expect(
      readFileSync(join(root, cache, `${key}`, name)).equals(readFileSync(join(folder, name))),
    ).toBe(true);
  }
});
