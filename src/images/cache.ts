import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { join } from "node:path";
import { type Encoded, encode, encodeShare, type Size, type Wanted } from "./encode.ts";

/** The files of one image as they lie in `folder`. */
export type EncodedFiles = Size & {
  folder: string;
  files: { name: string; type: string; width: number }[];
};

const record = "files.json";
const longestUnused = 30 * 24 * 60 * 60 * 1000;

const code = readFileSync(new URL("encode.ts", import.meta.url), "utf8");

// Read, not asked of the packages: to load them takes longer than a build with a warm cache.
const versions = ["sharp", "@11ty/eleventy-img"].map((name) => {
  const manifest = findPackageJSON(name, import.meta.url) ?? "";
  return JSON.parse(readFileSync(manifest, "utf8")).version;
});

/** Sixteen hexadecimal digits of a SHA-256, in which each part counts with its length. */
export function contentHash(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, 16);
}

/**
 * The encoded files of an image: from `.cache/images`, else made and kept. An entry is named by a hash of
 * all that decides it, our own code included, and its files by hashes of their bytes: a damaged one is
 * made anew.
 * @throws ImageError where the image can't be encoded
 */
export async function encodedFiles(
  root: string,
  path: string,
  bytes: Uint8Array,
  wanted: Wanted | "share",
): Promise<EncodedFiles> {
  const cache = join(root, ".cache/images");
  const folder = join(cache, contentHash(JSON.stringify([versions, code, wanted]), bytes));
  const entry = readEntry(folder);
  if (entry) return entry;
  return keep(await (wanted === "share" ? encodeShare(path) : encode(path, wanted)), folder, cache);
}

/** A whole entry, from now on dated by this use; undefined where there is none. */
function readEntry(folder: string): EncodedFiles | undefined {
  try {
    const entry: EncodedFiles = JSON.parse(readFileSync(join(folder, record), "utf8"));
    const isWhole = entry.files.every(({ name }) =>
      name.startsWith(contentHash(readFileSync(join(folder, name)))),
    );
    if (!isWhole) return undefined;
    touch(folder);
    return { ...entry, folder };
  } catch {
    return undefined;
  }
}

// Another account's entry can be used, though not dated.
function touch(folder: string): void {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {}
}

async function keep({ files, ...size }: Encoded, folder: string, cache: string) {
  await mkdir(cache, { recursive: true });
  removeUnused(cache);
  await mkdir(folder, { recursive: true });
  const named = files.map(({ buffer, width, format, sourceType }) => ({
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
  for (const { name, buffer } of named) await put(name, buffer);
  const entry = { ...size, files: named.map(({ buffer, ...file }) => file) };
  await put(record, JSON.stringify(entry));
  return { ...entry, folder };
}

const cleaned = new Set<string>();

/** Removes what was not used for 30 days, once in a build: to look through a large cache takes long. */
function removeUnused(cache: string): void {
  if (cleaned.has(cache)) return;
  cleaned.add(cache);
  const before = Date.now() - longestUnused;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? before;
    if (used < before) rmSync(path, { recursive: true, force: true });
  }
}
