// The check of everything that authors write, before anything is rendered; asked by the build.
import { basename, dirname } from "node:path";
import type { Problem } from "../problems/index.ts";
import { checkPages } from "./check-pages.ts";
import { checkData, requiredDataFiles, schemaOf } from "./data-files.ts";
import { missingFile } from "./missing-file.ts";
import { checkMenu } from "./references.ts";
import { readSource } from "./source.ts";
import { filesBelow, type ListedFile } from "./tree.ts";

const page = /^content\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.md$/;
const picture = /^content\/images\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/;
// Git keeps no empty folder, and an author needs one to upload the first picture into.
const keeper = "content/images/.gitkeep";
// Without a home page the site would have no `/`.
const required = ["content/index.md", ...requiredDataFiles];

/**
 * All mistakes in the project's sources: files that don't belong or are missing, front matter, data.
 * @param root the project's folder
 */
export function checkSources(root: string): Problem[] {
  const files = ["content", "_data"].flatMap((folder) => filesBelow(root, folder));
  const plain = files.filter(({ isPlain }) => isPlain).map(({ file }) => file);
  const pages = checkPages(
    root,
    plain.filter((file) => page.test(file)),
  );
  return [
    ...files.filter((listed) => !belongs(listed)).map(strayFile),
    ...required.filter((file) => !plain.includes(file)).map(missingFile),
    ...pages.problems,
    ...plain.flatMap((file) => checkDataFile(root, file, pages.addresses)),
  ];
}

function belongs({ file, isPlain }: ListedFile): boolean {
  if (!isPlain) return false;
  return page.test(file) || picture.test(file) || file === keeper || schemaOf(file) !== undefined;
}

function checkDataFile(root: string, file: string, addresses: ReadonlySet<string>): Problem[] {
  const schema = schemaOf(file);
  if (!schema) return [];
  const source = readSource(root, file);
  return [...checkData(source, schema), ...checkMenu(source, addresses)];
}

function strayFile({ file, isPlain }: ListedFile): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: "error", rule: "stray-file" },
    ...(isPlain ? misplaced(file) : notFollowed),
  };
}

const notFollowed = {
  message: "this is a link to another place, and links are not followed",
  hint: "put the file itself here",
};

function misplaced(file: string): { message: string; hint: string } {
  const name = basename(file);
  const renamed = name.toLowerCase().replace(/[^a-z0-9.-]+/g, "-");
  if (renamed !== name && belongs({ file: `${dirname(file)}/${renamed}`, isPlain: true })) {
    const message = `the name "${name}" has more than lower-case letters, digits and hyphens`;
    return { message, hint: `rename it: ${renamed}` };
  }
  if (file.startsWith("content/images/")) {
    const message = "this is not a picture that browsers show";
    return { message, hint: "save it as JPEG, PNG, WebP, AVIF, GIF or SVG" };
  }
  return file.startsWith("content/")
    ? {
        message: "this file doesn't belong here: content/ holds pages and pictures alone",
        hint: "a page is a Markdown file (.md); pictures are in content/images/",
      }
    : {
        message: "this file doesn't belong here: nothing reads it",
        hint: `the data files are ${requiredDataFiles.join(", ")} and _data/strings/<language>.yaml`,
      };
}
