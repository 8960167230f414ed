import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { encode, encodeShare, type Size, type Wanted } from "./encode.ts";

/** The files of one image; a hash of its bytes begins each name. */
export type EncodedFiles = Size & {
  files: { name: string; type: string; width: number; bytes: Uint8Array }[];
};

/** Holds a file for each entry, and files of any kind that are not finished yet. */
const cacheFolder = ".cache/images";

const longestUnused = 30 * 24 * 60 * 60 * 1000;

const code = ["cache.ts", "encode.ts"].map((file) =>
  readFileSync(new URL(file, import.meta.url), "utf8"),
);

// Read, not asked of the packages: to load them takes longer than a build with a warm cache.
const versions = ["sharp", "@11ty/eleventy-img"].map((name) => {
  const manifest = findPackageJSON(name, import.meta.url) ?? "";
  return JSON.parse(readFileSync(manifest, "utf8")).version;
});

const hashLength = 16;

/** Hexadecimal digits of a SHA-256, in which each part counts with its length. */
export function contentHash(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, hashLength);
}

/**
 * Writes a file in the place of any earlier one. A process that is killed leaves all of it or nothing.
 * @param root the project's folder
 */
export async function writeWhole(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(root, cacheFolder, randomUUID());
  await mkdir(dirname(unfinished), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
}

/**
 * The encoded files of an image: from the cache, else made and kept. An entry is named by a hash of all
 * that decides it, our own code included.
 * @param root the project's folder
 * @throws ImageError where the image can't be encoded
 */
export async function encodedFiles(
  root: string,
  path: string,
  bytes: Uint8Array,
  wanted: Wanted | "share",
): Promise<EncodedFiles> {
  const key = contentHash(JSON.stringify([versions, code, wanted]), bytes);
  const entry = join(root, cacheFolder, key);
  const known = readEntry(entry);
  if (known) return known;
  const { files, width, height } = await (wanted === "share"
    ? encodeShare(path)
    : encode(path, wanted));
  const named = files.map(({ buffer, width, format, sourceType }) => ({
    name: `${contentHash(buffer)}-${width}.${format}`,
    type: sourceType,
    width,
    bytes: buffer,
  }));
  const encoded: EncodedFiles = { width, height, files: named };
  removeUnused(dirname(entry));
  const content = serialize(encoded);
  await writeWhole(root, entry, Buffer.concat([Buffer.from(contentHash(content)), content]));
  return encoded;
}

/** An entry, from now on dated by this use; undefined where there is none, or a damaged one. */
function readEntry(entry: string): EncodedFiles | undefined {
  if (!existsSync(entry)) return undefined;
  const bytes = readFileSync(entry);
  const content = bytes.subarray(hashLength);
  if (bytes.toString("latin1", 0, hashLength) !== contentHash(content)) return undefined;
  touch(entry);
  return deserialize(content);
}

// Another account's entry can be used, though not dated.
function touch(entry: string): void {
  const now = new Date();
  try {
    utimesSync(entry, now, now);
  } catch {}
}

const cleaned = new Set<string>();

/** Removes what was not used for 30 days, once in a build: to look through a large cache takes long. */
function removeUnused(cache: string): void {
  if (cleaned.has(cache) || !existsSync(cache)) return;
  cleaned.add(cache);
  const before = Date.now() - longestUnused;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? before;
    if (used < before) rmSync(path, { recursive: true, force: true });
  }
}
