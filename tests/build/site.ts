// A whole site, built by the real configuration, for tests that read what comes out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type BuildResult, buildSite } from "../../src/build/index.ts";
import { type Files, keepProject, projectWith } from "./project.ts";

export type TestSite = BuildResult & {
  /** The project's folder. */
  root: string;
  /** The paths of all files in `_site`, sorted. */
  paths: string[];
  /** The text of a file in `_site`. @throws when it isn't there */
  read(path: string): string;
};

/** Builds this project with `files` laid over its own; `SITE_URL` is not set unless `url` is given. */
export async function siteWith(files: Files = {}, url = ""): Promise<TestSite> {
  return builtAgain(projectWith(files), url);
}

/** A site that is built once for all test files of a process: none of them may change it. */
export function sharedSite(files: Files = {}): () => Promise<TestSite> {
  let site: Promise<TestSite> | undefined;
  return async () => {
    site ??= siteWith(files);
    keepProject((await site).root);
    return site;
  };
}

/** This project's own site. */
export const ownSite = sharedSite();

/** Builds a project that a test has laid out, or changed since it was built. */
export async function builtAgain(root: string, url = ""): Promise<TestSite> {
  const site = join(root, "_site");
  const built = await elsewhere(url, () => buildSite(root));
  return {
    ...built,
    root,
    paths: filesIn(site),
    read: (path) => readFileSync(join(site, path), "utf8"),
  };
}

/** The paths of all files below a folder, sorted; none when there is no such folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

// A build goes to its project's folder and asks the environment; both are put back for the next.
async function elsewhere<T>(url: string, build: () => Promise<T>): Promise<T> {
  const folder = process.cwd();
  const { SITE_URL } = process.env;
  process.env.SITE_URL = url;
  try {
    return await build();
  } finally {
    process.chdir(folder);
    if (SITE_URL === undefined) delete process.env.SITE_URL;
    else process.env.SITE_URL = SITE_URL;
  }
}
