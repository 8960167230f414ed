// The sites that the browser tests look at, built by this project's own command: at the root of a
// domain, under a path, and with a page and images as the old site had them.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { writePortraits } from "../../scripts/measure/made-portrait.ts";

export interface BuiltSite {
  readonly name: string;
  readonly folder: string;
}

interface Variant {
  readonly name: string;
  /** Where the site would be published. */
  readonly url: string;
  /** What differs from this project's own sources. */
  change?(root: string): Promise<void>;
}

const variants: readonly Variant[] = [
  { name: "root", url: "https://site.test/" },
  { name: "path", url: "https://site.test/some/path/" },
  { name: "as-it-was", url: "https://site.test/", change: asItWas },
];

const project = resolve(import.meta.dirname, "../..");
const sources = ["_data", "_includes", "content", "eleventy.config.ts", "package.json"];

/**
 * Builds each site in a copy of the project, so that the project's own `_site` stays as it is.
 * The copies go when this process ends.
 *
 * @throws Error with what the command said, where a build fails
 */
export async function buildSites(): Promise<BuiltSite[]> {
  const parent = mkdtempSync(join(tmpdir(), "browser-tests-"));
  process.once("exit", () => rmSync(parent, { recursive: true, force: true }));
  return Promise.all(variants.map((variant) => build(variant, join(parent, variant.name))));
}

async function build({ name, url, change }: Variant, root: string): Promise<BuiltSite> {
  copyProject(root);
  await change?.(root);
  await promisify(execFile)(process.execPath, ["src/cli/build.ts"], {
    cwd: root,
    env: { ...process.env, SITE_URL: url },
  });
  return { name, folder: join(root, "_site") };
}

function copyProject(root: string): void {
  for (const source of sources)
    cpSync(join(project, source), join(root, source), { recursive: true });
  for (const name of ["src", "node_modules"]) symlinkSync(join(project, name), join(root, name));
  // Images that were fetched on this machine are on no other.
  rmSync(join(root, "content/images/github"), { recursive: true, force: true });
}

/** The old site's About page in the place of ours, and a portrait for every leader. */
async function asItWas(root: string): Promise<void> {
  const page = readFileSync(join(project, "tests/fixtures/as-it-was.md"), "utf8");
  // By our page's title, every other page's menu is as it was, and need not be looked at again.
  writeFileSync(join(root, "content/about.md"), page.replace(/^title: .*$/m, "title: About us"));
  await writePortraits(root);
}
