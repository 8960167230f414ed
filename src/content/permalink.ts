// What address a page may ask for in its front matter.
import { slug } from "./slug.ts";

/** Inside the site, a folder or an HTML file, without letter case. */
export const permalinkPattern = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.html)?$/;

/** No step of it is then longer than the name of a file may be, 255 bytes, and each link to it stays short. */
export const longestPermalink = 200;

/** The permalink that was meant: `About us` → `/about-us/`; undefined where none can be told. */
export function permalinkFrom(written: string): string | undefined {
  const path = written
    .trim()
    .replace(/^https?:\/\/[^/]*/i, "")
    .replace(/[?#].*$/s, "");
  const steps = path.split(/[\\/]+/);
  const file = /^(.+)\.html?$/i.exec(steps.at(-1) ?? "")?.[1];
  const folders = (file ? steps.slice(0, -1) : steps).filter((step) => /[^.]/.test(step));
  // Of a template's braces only a template would make an address.
  if (/[{}]/.test(path)) return undefined;
  // Another kind of file, such as /feed.xml, is not a page that was written in another way.
  if (folders.length === 0 && !file) return undefined;
  if (folders.some((step) => step.includes(".") || !slug(step)) || (file && !slug(file)))
    return undefined;
  const meant = `/${folders.map((step) => `${slug(step)}/`).join("")}${file ? `${slug(file)}.html` : ""}`;
  return meant.length > longestPermalink ? undefined : meant;
}
