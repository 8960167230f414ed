// Encoded pictures kept between builds, in `.cache/pictures/<key>/`; asked by the gallery.
import { randomUUID } from "node:crypto";
import { readFileSync, utimesSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { contentHash } from "./content-hash.ts";
import { type Encoded, encode } from "./encoder.ts";
import { encodeShare } from "./share-encoder.ts";
import type { Size, Wanted } from "./shown-size.ts";
import { removeUnused } from "./unused-entries.ts";

/** The files of one picture as they lie in `folder`. */
export type EncodedFiles = Size & {
  folder: string;
  files: { name: string; type: string; width: number }[];
};

/**
 * The encoded files of a picture: from the cache, else made and kept. Their names are hashes of
 * their bytes, so that a damaged one is known and made anew. The key is a hash of everything that
 * decides them, our own code included, so that what is found is what would be made.
 * @throws PictureMistake when the picture can't be encoded
 */
export async function encodedFiles(
  root: string,
  path: string,
  bytes: Uint8Array,
  wanted: Wanted | "share",
): Promise<EncodedFiles> {
  const cache = join(root, ".cache/pictures");
  const folder = join(cache, contentHash(JSON.stringify([versions, code, wanted]), bytes));
  const made = () => (wanted === "share" ? encodeShare(path) : encode(path, wanted));
  return found(folder) ?? keep(await made(), folder, cache);
}

const record = "files.json";

const code = ["encoder.ts", "share-encoder.ts", "shown-size.ts"].map((file) =>
  readFileSync(new URL(file, import.meta.url), "utf8"),
);

// Read, not asked of the packages, as to load them takes longer than a build with a warm cache.
// Sharp's package.json names the exact version of each of its native libraries.
const versions = ["sharp", "@11ty/eleventy-img"].map((name) => {
  const manifest = findPackageJSON(name, import.meta.url) ?? "";
  return JSON.parse(readFileSync(manifest, "utf8")).version;
});

/** A whole entry, from now on dated by this use; undefined where there is none. */
function found(folder: string): EncodedFiles | undefined {
  try {
    const told: EncodedFiles = JSON.parse(readFileSync(join(folder, record), "utf8"));
    const isWhole = told.files.every(({ name }) =>
      name.startsWith(contentHash(readFileSync(join(folder, name)))),
    );
    if (!isWhole) return undefined;
    dateToday(folder);
    return { ...told, folder };
  } catch {
    return undefined;
  }
}

// What is another account's can be used, though not dated.
function dateToday(folder: string): void {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {}
}

async function keep(
  { files, ...size }: Encoded,
  folder: string,
  cache: string,
): Promise<EncodedFiles> {
  await mkdir(cache, { recursive: true });
  makeRoom(cache);
  await mkdir(folder, { recursive: true });
  const listed = files.map(({ buffer, width, format, sourceType }) => ({
    name: `${contentHash(buffer)}-${width}.${format}`,
    type: sourceType,
    width,
    buffer,
  }));
  const put = async (name: string, content: string | Uint8Array) => {
    const unfinished = join(cache, randomUUID());
    await writeFile(unfinished, content);
    await rename(unfinished, join(folder, name));
  };
  for (const { name, buffer } of listed) await put(name, buffer);
  const told = { ...size, files: listed.map(({ buffer, ...file }) => file) };
  await put(record, JSON.stringify(told));
  return { ...told, folder };
}

const roomy = new Set<string>();

// Once in a build: to look through a large cache for each new entry would take long.
function makeRoom(cache: string): void {
  if (!roomy.has(cache)) removeUnused(cache);
  roomy.add(cache);
}
