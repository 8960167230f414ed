// Which files belong into `content/` and `_data/`, and what is told of one that doesn't.
import { posix } from "node:path";
import { type Diagnostic, suggest } from "../diagnostics/index.ts";
import { requiredDataFiles, schemaOf } from "./data-files.ts";
import { canonicalTag } from "./language-tag.ts";
import { quoted } from "./quoted.ts";
import { slug } from "./slug.ts";
import type { ListedFile } from "./tree.ts";

const page = /^content\/(?!images\/)(?:[a-z0-9-]+\/)*[a-z0-9-]+\.md$/;
const picture = /^content\/images\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/;
// Git keeps no empty folder, and an author needs one to upload the first picture into.
const keeper = "content/images/.gitkeep";

/** Whether a file is a page, by its path. */
export function isPage(file: string): boolean {
  return page.test(file);
}

/** Whether a file is a picture, by its path. */
export function isPicture(file: string): boolean {
  return picture.test(file);
}

/** Whether something reads a file. */
export function belongs({ file, isPlain }: ListedFile): boolean {
  if (!isPlain) return false;
  return isPage(file) || isPicture(file) || file === keeper || schemaOf(file) !== undefined;
}

/** The Diagnostic of a file that nothing reads, so that it would be left out without a word. */
export function strayFile({ file, isPlain }: ListedFile): Diagnostic {
  const [message, hint] = isPlain ? misplaced(file) : notFollowed;
  return { file, line: 1, column: 1, severity: "error", rule: "unexpected-file", message, hint };
}

/** The path that a file was meant to have, or undefined where none can be told. */
export function meantFile(file: string): string | undefined {
  if (file.startsWith("content/")) {
    const better = renamed(file);
    return isThere(better) ? better : undefined;
  }
  const { dir, name } = posix.parse(file);
  const tag = dir === "_data/strings" ? canonicalTag(name) : undefined;
  if (tag) return `${dir}/${tag}.yaml`;
  // By the names alone: the folder is the same for all.
  const names = requiredDataFiles.map((known) => posix.basename(known));
  const meant = suggest(`${slug(name)}.yaml`, names);
  return meant && `_data/${meant}`;
}

type Said = [message: string, hint: string];

const notFollowed: Said = [
  "this is a link to another place, and links are not followed",
  "put the file itself here",
];

function misplaced(file: string): Said {
  if (!file.startsWith("content/")) return misplacedData(file);
  const better = renamed(file);
  if (meantFile(file)) return misnamed(file, better);
  const moved = /\.md$/.test(better)
    ? better.replace(/^content\/images\//, "content/")
    : better.replace(/^content\/(?:.*\/)?/, "content/images/");
  if (isThere(moved) && /^content\/images\//.test(file)) {
    return ["content/images/ holds pictures alone", `move the page: ${moved}`];
  }
  if (isThere(moved)) return ["pictures stand in content/images/ alone", `move it: ${moved}`];
  if (/\.(?:md|markdown)$/i.test(file)) {
    return [
      `the name ${quoted(posix.basename(file))} has letters that a page's address can't have`,
      "rename it with lower-case letters, digits and hyphens, such as code-of-conduct.md",
    ];
  }
  if (file.startsWith("content/images/")) {
    return [
      "this is not a picture that browsers show",
      "save it as JPEG, PNG, WebP, AVIF, GIF or SVG",
    ];
  }
  return [
    "this file doesn't belong here: content/ holds pages and pictures alone",
    "a page is a Markdown file (.md); pictures are in content/images/",
  ];
}

function isThere(file: string): boolean {
  return belongs({ file, isPlain: true });
}

/** The path as it should be named: each step of it, and a page's or picture's ending. */
function renamed(file: string): string {
  const { dir, name, ext } = posix.parse(file);
  const ending = ext.toLowerCase().replace(/^\.(?:markdown|mdown|mkd)$/, ".md");
  return [...dir.split("/").map(slug), `${slug(name)}${ending}`].join("/");
}

// The first step of the path that is named otherwise is told, a folder as well as the file.
function misnamed(file: string, better: string): Said {
  const steps = better.split("/");
  const at = file.split("/").findIndex((step, index) => step !== steps[index]);
  const [name = "", meant = ""] = [file.split("/")[at], steps[at]];
  const isEnding = posix.parse(name).name === posix.parse(meant).name;
  return isEnding && !/[A-Z]/.test(name)
    ? [`${quoted(name)} is not read: the name of a page ends with .md`, `rename it: ${meant}`]
    : [
        `the name ${quoted(name)} has more than lower-case letters, digits and hyphens`,
        `rename it: ${meant}`,
      ];
}

function misplacedData(file: string): Said {
  const meant = meantFile(file);
  const name = meant && posix.basename(meant);
  if (meant?.startsWith("_data/strings/"))
    return [
      `${quoted(posix.basename(file))} is not named by its language's tag`,
      `rename it: ${name}`,
    ];
  return [
    "this file doesn't belong here: nothing reads it",
    name
      ? `rename it: ${name}`
      : `the data files are ${requiredDataFiles.join(", ")} and _data/strings/<language>.yaml`,
  ];
}
