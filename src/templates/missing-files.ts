// Files that a template names and that are not there; asked by the check.
import { posix } from "node:path";
import { type Problem, suggest } from "../problems/index.ts";
import { notThere } from "./not-there.ts";
import { problemAtName } from "./place-in.ts";
import type { Template } from "./template.ts";
import type { Use } from "./uses.ts";

/**
 * The uses of a template that lead to no file.
 * @param files every file of `_includes/`, by its path from there
 */
export function missingFiles(template: Template, uses: Use[], files: string[]): Problem[] {
  const missing = uses.filter(({ file }) => file === undefined);
  return missing.map(({ place, name }) => {
    const message = `there is no file "${name}" in _includes/`;
    const way = "write the path of a file, beginning below _includes/";
    const finding = notThere("missing-file", message, nearest(name, files), way);
    return problemAtName(template, place, name, finding);
  });
}

// By the file's own name first, since the folder may be what is wrong.
function nearest(written: string, files: string[]): string | undefined {
  const { ext, name } = posix.parse(written);
  const nameOf = (file: string) => posix.parse(file).name;
  const meant = suggest(name, files.map(nameOf));
  const near = files.filter((file) => nameOf(file) === meant);
  return suggest(written, near) ?? near.find((file) => file.endsWith(ext)) ?? near[0];
}
