// The check of everything that authors write, before anything is rendered; asked by the build.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problems/index.ts";
import { checkPages } from "./check-pages.ts";
import { checkData, requiredDataFiles } from "./data-files.ts";
import { checkMenu } from "./references.ts";
import { readSource } from "./source.ts";
import { filesBelow } from "./tree.ts";

const page = /^content\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.md$/;
const picture = /^content\/images\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/;
// Git keeps no empty folder, and an author needs one to upload the first picture into.
const keeper = "content/images/.gitkeep";
// What editors and file managers drop beside an open file; git ignores it, and so does the site.
const byTheWay = /(?:^|\/)(?:\.#[^/]*|[^/]*~|\.[^/]*\.sw[a-p]|\.DS_Store|Thumbs\.db)$/;
const data = /^_data\/(?:strings\/)?[A-Za-z0-9-]+\.yaml$/;

/**
 * All mistakes in the project's sources: files that don't belong, front matter, data.
 * @param root the project's folder
 */
export function checkSources(root: string): Problem[] {
  const files = ["content", "_data"]
    .flatMap((folder) => filesBelow(root, folder))
    .filter(({ file }) => file !== keeper && !byTheWay.test(file));
  const plain = files.filter(({ isPlain }) => isPlain).map(({ file }) => file);
  const pages = plain.filter((file) => page.test(file));
  const pictures = plain.filter((file) => picture.test(file));
  const sources = plain.filter((file) => data.test(file)).map((file) => readSource(root, file));
  const known = new Set([...pages, ...pictures, ...sources.map(({ file }) => file)]);
  const checked = checkPages(root, pages);
  return [
    ...files.filter(({ file }) => !known.has(file)).map(({ file }) => strayFile(file)),
    ...checked.problems,
    ...sources.flatMap(checkData),
    ...sources.flatMap((source) => checkMenu(source, checked.addresses)),
    ...requiredDataFiles.filter((file) => !existsSync(join(root, file))).map(missingFile),
  ];
}

function strayFile(file: string): Problem {
  const folder = file.split("/")[0];
  const kinds =
    folder === "content"
      ? "Markdown pages (.md), and pictures in content/images/"
      : "the site's YAML files (.yaml)";
  return {
    ...{ file, line: 1, column: 1, severity: "error", rule: "stray-file" },
    message: `this file can't be published: ${folder}/ holds ${kinds} alone`,
    hint: "a name has lower-case letters, digits and hyphens; a link to another place is not followed",
  };
}

function missingFile(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: "error", rule: "missing-file" },
    message: "this file is missing",
    hint: "put it back: the site is built from it",
  };
}
