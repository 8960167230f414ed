// The filters, tests and tags of a project, kept between runs: to ask Eleventy takes it loaded, which is
// longer than all else that a check does. Asked by the check.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configuredNames } from "./configured-names.ts";
import type { Names } from "./names.ts";

/**
 * The names from `.cache/names/`, else those that the configuration gives, which are kept. They lie there
 * by a hash of all that decides them: the configuration, our code, and the versions of what it loads.
 * @param root the project's folder; the working directory, too
 * @returns undefined as `configuredNames`
 * @throws as `configuredNames`
 */
export async function knownNames(root: string): Promise<Names | undefined> {
  const folder = join(root, ".cache/names");
  const file = join(folder, `${codeHash(root)}.json`);
  const kept = read(file);
  if (kept) return kept;
  const names = await configuredNames();
  if (names) keep(names, folder, file);
  return names;
}

function codeHash(root: string): string {
  const hash = createHash("sha256").update(process.version);
  const files = ["eleventy.config.ts", "node_modules/.package-lock.json", ...codeIn(root)];
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file}:${bytes.length}:`).update(bytes);
  }
  return hash.digest("hex").slice(0, 16);
}

function codeIn(root: string): string[] {
  if (!existsSync(join(root, "src"))) return [];
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("src", name))
    .sort();
}

// What is no whole entry, such as one that another run is writing, is none.
function read(file: string): Names | undefined {
  try {
    const kept: Record<keyof Names, string[]> = JSON.parse(readFileSync(file, "utf8"));
    return {
      filters: new Set(kept.filters),
      tests: new Set(kept.tests),
      shortcodes: new Set(kept.shortcodes),
      pairedShortcodes: new Set(kept.pairedShortcodes),
    };
  } catch {
    return undefined;
  }
}

// A check does without where nothing may be written.
function keep(names: Names, folder: string, file: string): void {
  const lists = Object.entries(names).map(([kind, known]) => [kind, [...known]]);
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(Object.fromEntries(lists)));
  } catch {}
}
