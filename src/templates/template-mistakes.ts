// The mistakes of every template, found without rendering any; asked by the check.
import type { Problem } from "../problems/index.ts";
import { filesBelow, type Source } from "../schema/index.ts";
import { frontMatterOf } from "./front-matter.ts";
import { layoutMistakes, nameOf } from "./layouts.ts";
import { lostStyles } from "./lost-styles.ts";
import { missingFiles } from "./missing-files.ts";
import type { Names } from "./names.ts";
import { type ParsedTemplate, parsedTemplate } from "./parsed-template.ts";
import { unknownMacros } from "./unknown-macros.ts";
import { unknownNames } from "./unknown-names.ts";
import { usesOf } from "./uses.ts";

/** All mistakes in the templates of `_includes/`, whose filters, tests and tags are `names`. */
export function templateMistakes(root: string, names: Names): Problem[] {
  const files = filesBelow(root, "_includes").map(({ file }) => file);
  const templates = files
    .filter((file) => file.endsWith(".njk"))
    .map((file) => parsedTemplate(root, file, names));
  return [
    ...frontMatterMistakes(templates.map(({ template }) => template.source)),
    ...templates.flatMap(({ problems }) => problems),
    ...mistakesWithin(root, templates, files, names),
  ];
}

function frontMatterMistakes(sources: Source[]): Problem[] {
  const read = sources.map(frontMatterOf).filter((found) => found !== undefined);
  const layouts = sources.filter(({ file }) => file.startsWith("_includes/layouts/"));
  return [
    ...read.filter((found) => "rule" in found),
    ...layoutMistakes(
      read.filter((found) => "yaml" in found),
      layouts.map(({ file }) => nameOf(file)),
    ),
  ];
}

function mistakesWithin(
  root: string,
  templates: ParsedTemplate[],
  files: string[],
  names: Names,
): Problem[] {
  const paths = files.map((file) => file.replace("_includes/", ""));
  const read = templates.flatMap(({ template, nodes }) =>
    nodes ? [{ template, nodes, uses: usesOf(root, template.source.file, nodes) }] : [],
  );
  const readable = new Map(read.map((one) => [one.template.source.file, one]));
  return read.flatMap(({ template, nodes, uses }) => [
    ...unknownNames(template, nodes, names),
    ...missingFiles(template, uses, paths),
    ...unknownMacros(template, uses, readable),
    ...lostStyles(template, uses, readable),
  ]);
}
