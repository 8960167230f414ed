import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** The folders of `_includes/` that hold files for visitors. */
const folders = ["brand", "fonts"];

export type Assets = {
  /** `"brand/icon.svg"` → `/assets/icon.3f2a9c1b.svg`. @throws Error for a file that isn't there */
  asset: (file: string) => string;
  /** The files to copy, from the project's folder into the output's. */
  files: { from: string; to: string }[];
};

/**
 * The files that templates bring along. A file changes its name with its bytes, so that a browser never
 * shows an old one.
 * @param includes the folder of the templates
 * @param prefix the site's path, from `/` to `/`
 */
export function findAssets(includes: string, prefix: string): Assets {
  const names = new Map(
    folders.flatMap((folder) =>
      readdirSync(join(includes, folder)).map((file): [string, string] => {
        const bytes = readFileSync(join(includes, folder, file));
        const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
        const extension = extname(file);
        return [`${folder}/${file}`, `${file.slice(0, -extension.length)}.${hash}${extension}`];
      }),
    ),
  );
  return {
    asset(file) {
      const name = names.get(file);
      if (!name) throw new Error(`There is no ${join(includes, file)}.`);
      return `${prefix}assets/${name}`;
    },
    files: [...names].map(([file, name]) => ({
      from: join(includes, file),
      to: join("assets", name),
    })),
  };
}
