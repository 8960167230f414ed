// The files that templates bring along (typeface, icons), each with a hash of its bytes in its name.
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";

const folders = ["brand", "fonts"];

/**
 * Copies the files of the templates' folders `brand` and `fonts` into `/assets/` and adds the filter
 * `asset`: `"brand/icon.svg"` → `/assets/icon.3f2a9c1b.svg`. A file changes its name with its bytes,
 * so that a browser never shows an old one.
 * @param options.includes the folder of the templates, from the project's
 * @param options.prefix the site's path, from `/` to `/`
 * @returns the filter, which throws for a file that isn't there
 */
export function assets(
  eleventy: UserConfig,
  options: { includes: string; prefix: string },
): (file: string) => string {
  const names = new Map(folders.flatMap((folder) => hashedNames(options.includes, folder)));
  const asset = (file: string) => {
    const name = names.get(file);
    if (!name) throw new Error(`There is no ${join(options.includes, file)}.`);
    return `${options.prefix}assets/${name}`;
  };
  eleventy.addFilter("asset", asset);
  // Not by Eleventy's passthrough copy, which is still at work when another part of a build fails,
  // and then writes into a folder that is being removed.
  eleventy.on("eleventy.before", ({ directories }) => {
    for (const [file, name] of names) {
      cpSync(join(options.includes, file), join(directories.output, "assets", name));
    }
  });
  return asset;
}

function hashedNames(includes: string, folder: string): [file: string, name: string][] {
  return readdirSync(join(includes, folder)).map((file) => {
    const bytes = readFileSync(join(includes, folder, file));
    return [`${folder}/${file}`, hashedName(file, bytes)];
  });
}

function hashedName(file: string, bytes: Buffer): string {
  const extension = extname(file);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return `${file.slice(0, -extension.length)}.${hash}${extension}`;
}
