import { posix } from "node:path";

/** A permalink: inside the site, a folder or an HTML file, in lower case. */
export const permalinkPattern = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.html)?$/;

/** No step of it is then longer than the name of a file may be, which is 255 bytes. */
export const longestPermalink = 200;

/** The address of a page in the menu, which has a folder of its own. */
export const menuAddress = /^\/(?:[^/\s]+\/)*$/;

/** Where a page is published: at its permalink, else where its file stands. */
export function addressOf(file: string, permalink: unknown): string {
  return isPermalink(permalink)
    ? permalink.replace(/(?<=\/)index\.html$/, "")
    : addressOfFile(file);
}

/** Whether a value of front matter is a permalink that a page can have. */
export function isPermalink(value: unknown): value is string {
  return typeof value === "string" && permalinkPattern.test(value);
}

/** `content/about.md` → `/about/`; a name isn't said twice: `about/about.md` is `/about/`, too. */
export function addressOfFile(file: string): string {
  const { dir, name } = posix.parse(file.replace(/^content/, ""));
  const isNamedLikeFolder = name === "index" || name === posix.basename(dir);
  return posix.join(dir, isNamedLikeFolder ? "/" : `/${name}/`);
}

/** `Über uns` → `uber-uns`: lower-case letters, digits and hyphens; empty where none are left. */
export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The permalink nearest to what was written: `About us` → `/about-us/`; undefined where there is none. */
export function suggestPermalink(written: string): string | undefined {
  const path = written
    .trim()
    .replace(/^https?:\/\/[^/]*/i, "")
    .replace(/[?#].*$/s, "");
  const steps = path.split(/[\\/]+/);
  const file = /^(.+)\.html?$/i.exec(steps.at(-1) ?? "")?.[1];
  const folders = (file ? steps.slice(0, -1) : steps).filter((step) => /[^.]/.test(step));
  // Only a template could make an address of braces, and /feed.xml is no page written otherwise.
  if (/[{}]/.test(path) || (folders.length === 0 && !file)) return undefined;
  if (folders.some((step) => step.includes(".") || !slug(step)) || (file && !slug(file)))
    return undefined;
  const suggested = `/${folders.map((step) => `${slug(step)}/`).join("")}${file ? `${slug(file)}.html` : ""}`;
  return suggested.length > longestPermalink ? undefined : suggested;
}

/**
 * The ids of the leaders on their page, in order: lower case, letters of any script, words joined by
 * hyphens. A name that occurred before gets a number, as does "Main", the id of every page's `<main>`.
 */
export function leaderIds(leaders: readonly { name: string }[]): string[] {
  const taken = new Set(["main"]);
  return leaders.map(({ name }) => {
    const words = name
      .normalize("NFC")
      .toLowerCase()
      .replace(/['’ʼ]/gu, "")
      .match(/[\p{L}\p{M}\p{N}]+/gu);
    const wanted = words?.join("-") ?? "person";
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  });
}
