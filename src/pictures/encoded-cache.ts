// Encoded pictures kept between builds, in `.cache/pictures/<key>/`; asked by the gallery.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Encoded, encode, encoding } from "./encoder.ts";
import { type Size, type Wanted, widths } from "./shown-size.ts";

/** The files of one picture as they lie in `folder`. */
export type EncodedFiles = Size & {
  folder: string;
  files: { name: string; type: string; width: number }[];
};

/**
 * The encoded files of a picture: from the cache, else made and kept.
 * The key is a hash of everything that decides their bytes, and a folder under its key is whole or
 * not there, so what is found is what would be made.
 * @throws PictureMistake when the picture can't be encoded
 */
export async function encodedFiles(
  root: string,
  path: string,
  bytes: Uint8Array,
  wanted: Wanted,
): Promise<EncodedFiles> {
  const key = keyOf(bytes, wanted);
  const folder = join(root, ".cache/pictures", key);
  if (!existsSync(folder)) await keep(folder, key, await encode(path, wanted));
  return { ...JSON.parse(await readFile(join(folder, record), "utf8")), folder };
}

const record = "files.json";

function keyOf(bytes: Uint8Array, wanted: Wanted): string {
  const settings = JSON.stringify([versions, encoding, widths, wanted]);
  return createHash("sha256")
    .update(settings)
    .update("\0")
    .update(bytes)
    .digest("hex")
    .slice(0, 20);
}

// Read from their package.json, as to load them takes longer than a build with a warm cache. Sharp
// names the exact version of each of its native libraries there.
const versions = ["sharp", "@11ty/eleventy-img"].map(versionOf);

function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(join("node_modules", name)));
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"))
    .version;
}

async function keep(folder: string, key: string, { files, ...size }: Encoded): Promise<void> {
  const unfinished = `${folder}.${randomUUID()}`;
  await mkdir(unfinished, { recursive: true });
  const named = files.map((file) => ({ ...file, name: `${key}-${file.width}.${file.format}` }));
  for (const { name, buffer } of named) await writeFile(join(unfinished, name), buffer);
  const listed = named.map(({ name, width, sourceType }) => ({ name, type: sourceType, width }));
  await writeFile(join(unfinished, record), JSON.stringify({ ...size, files: listed }));
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true });
    // Another build was faster and kept the same files.
    if (!existsSync(folder)) throw error;
  });
}
