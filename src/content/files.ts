import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { join, posix } from "node:path";
import { type Diagnostic, fileDiagnostic, quoted, suggest } from "../diagnostics/index.ts";
import { slug } from "./addresses.ts";
import { canonicalTag } from "./language-tag.ts";

/** The one folder for images, from the project's folder. */
export const imageFolder = "content/images";

/** The data files that every site has. */
const dataFiles = ["_data/leadership.yaml", "_data/navigation.yaml", "_data/site.yaml"];

const requiredFiles = ["content/index.md", ...dataFiles];

const page = /^content\/(?!images\/)(?:[a-z0-9-]+\/)*[a-z0-9-]+\.md$/;
const image = /^content\/images\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/;
const strings = /^_data\/strings\/([^/]+)\.yaml$/;
// Git keeps no empty folder, and an author needs one to upload the first image into.
const keeper = "content/images/.gitkeep";

/** What editors and file managers leave beside an open file. */
const leftover = /^\.#|~$|^\..*\.sw[a-p]$|^(?:\.DS_Store|Thumbs\.db)$/;

/** A file by its path from the project's folder. A symbolic link is no plain file. */
type ListedFile = { file: string; isPlain: boolean };

/** The sources of a site, by their paths from the project's folder, sorted. */
export type SourceFiles = {
  pages: string[];
  data: string[];
  /** By language. */
  strings: Map<string, string>;
  /** The names of images below `content/images`, such as "amina.jpg" and "github/amina.png". */
  images: string[];
};

/** Lists the sources of a project, and reports files that are missing or that nothing reads. */
export function listSources(root: string): { files: SourceFiles; diagnostics: Diagnostic[] } {
  const listed = ["content", "_data"].flatMap((folder) => filesBelow(root, folder));
  const plain = listed.filter(({ isPlain }) => isPlain).map(({ file }) => file);
  const unexpected = listed.filter(({ file, isPlain }) => !isPlain || !isSource(file));
  // A file that is named otherwise than it should be is not also missing.
  const there = new Set([...plain, ...unexpected.map(({ file }) => suggestFile(file))]);
  const missing = requiredFiles.filter((file) => !there.has(file));
  const files: SourceFiles = {
    pages: plain.filter((file) => page.test(file)),
    data: plain.filter((file) => dataFiles.includes(file)),
    strings: new Map(plain.flatMap((file) => (isSource(file) ? tagOf(file) : []))),
    images: isOwnFolder(root, imageFolder)
      ? plain
          .filter((file) => file.startsWith(`${imageFolder}/`) && !/\/\.[^/]*$/.test(file))
          .map((file) => file.slice(imageFolder.length + 1))
      : [],
  };
  return { files, diagnostics: [...unexpected.map(unexpectedFile), ...missing.map(missingFile)] };
}

/** What is reported of a file that no site can be built without. */
export function missingFile(file: string): Diagnostic {
  return fileDiagnostic(file, "missing-file", {
    message: "this file is missing",
    hint: "put it back: the site is built from it",
  });
}

/** Whether an image file has a name that browsers and addresses can take. */
export function isImageFile(file: string): boolean {
  return image.test(file);
}

/** Whether a folder of the project is there, and isn't a link to somewhere else. */
export function isOwnFolder(root: string, folder: string): boolean {
  const path = join(root, folder);
  return existsSync(path) && realpathSync(path) === join(realpathSync(root), folder);
}

function isSource(file: string): boolean {
  if (page.test(file) || image.test(file) || file === keeper || dataFiles.includes(file))
    return true;
  const tag = strings.exec(file)?.[1];
  return tag !== undefined && canonicalTag(tag) === tag;
}

function tagOf(file: string): [string, string][] {
  const tag = strings.exec(file)?.[1];
  return tag === undefined ? [] : [[tag, file]];
}

// Not by readdir's `recursive`, which follows links to folders.
function filesBelow(root: string, folder: string): ListedFile[] {
  const kind = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (!kind) return [];
  if (!kind.isDirectory()) return [{ file: folder, isPlain: kind.isFile() }];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => listEntry(root, folder, entry))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function listEntry(root: string, folder: string, entry: Dirent): ListedFile[] {
  const file = `${folder}/${entry.name}`;
  if (entry.isDirectory()) return filesBelow(root, file);
  return leftover.test(entry.name) ? [] : [{ file, isPlain: entry.isFile() }];
}

/** The path that a file should have, by its name; undefined where none can be told. */
function suggestFile(file: string): string | undefined {
  const { dir, name, ext } = posix.parse(file);
  if (file.startsWith("content/")) {
    const ending = ext.toLowerCase().replace(/^\.(?:markdown|mdown|mkd)$/, ".md");
    const renamed = [...dir.split("/").map(slug), `${slug(name)}${ending}`].join("/");
    if (isSource(renamed)) return renamed;
    const moved = renamed.endsWith(".md")
      ? renamed.replace(/^content\/images\//, "content/")
      : renamed.replace(/^content\/(?:.*\/)?/, "content/images/");
    return isSource(moved) ? moved : undefined;
  }
  const tag = dir === "_data/strings" ? canonicalTag(name) : undefined;
  if (tag) return `${dir}/${tag}.yaml`;
  const names = dataFiles.map((known) => posix.basename(known));
  const nearest = suggest(`${slug(name)}.yaml`, names);
  return nearest && `_data/${nearest}`;
}

function unexpectedFile({ file, isPlain }: ListedFile): Diagnostic {
  const report = (message: string, hint: string) =>
    fileDiagnostic(file, "unexpected-file", { message, hint });
  if (!isPlain)
    return report(
      "this is a link to another place, and links are not followed",
      "put the file itself here",
    );
  const suggested = suggestFile(file);
  if (suggested && posix.dirname(suggested) !== posix.dirname(file))
    return report(
      suggested.endsWith(".md")
        ? "content/images/ holds images alone"
        : "images and data have their own folders",
      `move it: ${suggested}`,
    );
  if (suggested)
    return report(
      /[^a-z0-9.-]/.test(posix.basename(file))
        ? `the name ${quoted(posix.basename(file))} has more than lower-case letters, digits and hyphens`
        : `${quoted(posix.basename(file))} is not read: pages end with .md, data files with .yaml`,
      `rename it: ${posix.basename(suggested)}`,
    );
  if (file.startsWith("_data/"))
    return report(
      "this file doesn't belong here: nothing reads it",
      `the data files are ${dataFiles.join(", ")} and _data/strings/<language>.yaml`,
    );
  return report(
    file.startsWith(`${imageFolder}/`)
      ? "this is not an image that browsers show"
      : "this file doesn't belong here: content/ holds pages and images alone",
    file.startsWith(`${imageFolder}/`)
      ? "save it as JPEG, PNG, WebP, AVIF, GIF or SVG"
      : "a page is a Markdown file (.md) with a name such as code-of-conduct.md; images are in content/images/",
  );
}
