// The sites that the bench builds, of the same pages: ours, and plain Eleventy's; asked by the bench.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { nodeWords } from "../../src/cli/node-words.ts";
import { framePage, plainLayout } from "./frame.ts";
import { type Measured, measuredRun } from "./measured-run.ts";
import { pageText } from "./page-text.ts";

const project = join(import.meta.dirname, "../..");
const ownContent = join(project, "content");

/** A site in a folder of its own. */
export type BenchSite = {
  root: string;
  /** Where its pages stand. */
  content: string;
  /** What Node is given to build it, in `root`. */
  build: string[];
};

/** A site with this project's pages, data, templates and code, built as `npm run build` does it. */
export function ourSite(root: string): BenchSite {
  for (const name of ["_data", "_includes", "package.json", "eleventy.config.ts"]) {
    cpSync(join(project, name), join(root, name), { recursive: true });
  }
  // A junction is the link that anyone may make on Windows.
  for (const name of ["src", "node_modules"]) {
    symlinkSync(join(project, name), join(root, name), "junction");
  }
  return withOwnContent({
    root,
    content: join(root, "content"),
    build: nodeWords(project, "build"),
  });
}

/**
 * A site with this project's pages, built by Eleventy as it comes. Its one layout prints around a
 * page's content what ours prints, taken from a page that our build makes.
 * @throws Error when our build fails
 */
export async function plainSite(root: string, ours: BenchSite): Promise<BenchSite> {
  const layout = await layoutLike(ours);
  mkdirSync(join(root, "_includes"), { recursive: true });
  for (const name of readdirSync(join(project, "_includes/layouts"))) {
    writeFileSync(join(root, "_includes", name), layout);
  }
  const build = [join(project, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"];
  return withOwnContent({ root, content: root, build });
}

/** Writes `count` pages beside the project's own. */
export function fill({ content }: BenchSite, count: number): void {
  mkdirSync(join(content, "bench"), { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(join(content, "bench", `${number}.md`), pageText(number, count));
  }
}

/** Builds a site from nothing, in a process of its own. @throws Error when the build fails */
export function built({ root, build }: BenchSite): Promise<Measured> {
  rmSync(join(root, "_site"), { recursive: true, force: true });
  return measuredRun(root, build);
}

/** Checks our site, in a process of its own. @throws Error when the check fails */
export function checked({ root }: BenchSite): Promise<Measured> {
  return measuredRun(root, nodeWords(project, "check"));
}

async function layoutLike(ours: BenchSite): Promise<string> {
  const source = join(ours.content, framePage.file);
  writeFileSync(source, framePage.text);
  await built(ours);
  rmSync(source);
  return plainLayout(readFileSync(join(ours.root, "_site", framePage.output), "utf8"));
}

function withOwnContent(site: BenchSite): BenchSite {
  cpSync(ownContent, site.content, { recursive: true, filter: isShared });
  return site;
}

// What `npm run photos` may have fetched on this machine stays behind.
function isShared(path: string): boolean {
  return relative(ownContent, path) !== join("images", "github");
}
