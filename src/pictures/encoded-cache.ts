// Encoded pictures kept between builds, in `.cache/pictures/<key>/`; asked by the gallery.
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { contentHash } from "./content-hash.ts";
import { type Encoded, encode } from "./encoder.ts";
import type { Size, Wanted } from "./shown-size.ts";

/** The files of one picture as they lie in `folder`. */
export type EncodedFiles = Size & {
  folder: string;
  files: { name: string; type: string; width: number }[];
};

/**
 * The encoded files of a picture: from the cache, else made and kept. Their names are hashes of
 * their bytes. The key is a hash of everything that decides them, our own code included, and a
 * folder under its key is whole or not there, so what is found is what would be made.
 * @throws PictureMistake when the picture can't be encoded
 */
export async function encodedFiles(
  root: string,
  path: string,
  bytes: Uint8Array,
  wanted: Wanted,
): Promise<EncodedFiles> {
  const key = contentHash(JSON.stringify([versions, code, wanted]), bytes);
  const folder = join(root, ".cache/pictures", key);
  if (!existsSync(folder)) await keep(folder, await encode(path, wanted));
  return { ...JSON.parse(await readFile(join(folder, record), "utf8")), folder };
}

const record = "files.json";

const code = ["encoder.ts", "shown-size.ts"].map((file) =>
  readFileSync(new URL(file, import.meta.url), "utf8"),
);

// Read, not asked of the packages, as to load them takes longer than a build with a warm cache.
// Sharp's package.json names the exact version of each of its native libraries.
const versions = ["sharp", "@11ty/eleventy-img"].map((name) => {
  const manifest = findPackageJSON(name, import.meta.url) ?? "";
  return JSON.parse(readFileSync(manifest, "utf8")).version;
});

async function keep(folder: string, { files, ...size }: Encoded): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}`;
  await mkdir(unfinished, { recursive: true });
  const listed = files.map(({ buffer, width, format, sourceType }) => ({
    name: `${contentHash(buffer)}-${width}.${format}`,
    type: sourceType,
    width,
    buffer,
  }));
  for (const { name, buffer } of listed) await writeFile(join(unfinished, name), buffer);
  const told = { ...size, files: listed.map(({ buffer, ...file }) => file) };
  await writeFile(join(unfinished, record), JSON.stringify(told));
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true });
    // Another build was faster and kept the same files.
    if (!existsSync(folder)) throw error;
  });
}
