// The files that templates bring along (typeface, icons), each with a hash of its bytes in its name.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";

const folders = ["brand", "fonts"];

/**
 * Copies the files of the templates' folders `brand` and `fonts` into `/assets/` and adds the filter
 * `asset`: `"brand/icon.svg"` → `/assets/icon.3f2a9c1b.svg`. A file changes its name with its bytes,
 * so that a browser never shows an old one.
 * @param options.includes the folder of the templates, from the project's
 * @param options.prefix the site's path, from `/` to `/`
 */
export function assets(eleventy: UserConfig, options: { includes: string; prefix: string }): void {
  const addresses = new Map<string, string>();
  for (const folder of folders) {
    for (const file of readdirSync(join(options.includes, folder))) {
      const source = join(options.includes, folder, file);
      const target = `assets/${hashedName(file, readFileSync(source))}`;
      eleventy.addPassthroughCopy({ [source]: target });
      addresses.set(`${folder}/${file}`, `${options.prefix}${target}`);
    }
  }
  eleventy.addFilter("asset", (file: string) => {
    const address = addresses.get(file);
    if (!address) throw new Error(`There is no ${join(options.includes, file)}.`);
    return address;
  });
}

function hashedName(file: string, bytes: Buffer): string {
  const extension = extname(file);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return `${file.slice(0, -extension.length)}.${hash}${extension}`;
}
