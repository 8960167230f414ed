// The check of everything that authors write, before anything is rendered; asked by the build.
import type { Diagnostic } from "../diagnostics/index.ts";
import { budget, budgetFile } from "./budget.ts";
import { checkMenu } from "./check-menu.ts";
import { checkPages } from "./check-pages.ts";
import { checkData, requiredDataFiles, schemaOf } from "./data-files.ts";
import { readDocument } from "./document.ts";
import { layoutsOf } from "./layouts.ts";
import { missingFile } from "./missing-file.ts";
import { belongs, isPage, meantFile, strayFile } from "./stray-file.ts";
import { filesBelow } from "./tree.ts";

// Without a home page the site would have no `/`.
const required = ["content/index.md", ...requiredDataFiles];

/**
 * All mistakes in the project's sources: files that don't belong or are missing, front matter, data.
 * @param root the project's folder
 */
export function checkSources(root: string): Diagnostic[] {
  const files = ["content", "_data"].flatMap((folder) => filesBelow(root, folder));
  const plain = files.filter(({ isPlain }) => isPlain).map(({ file }) => file);
  const stray = files.filter((listed) => !belongs(listed));
  // A file that has another name than it should is told by that name, not also missed.
  const there = new Set([...plain, ...stray.map(({ file }) => meantFile(file))]);
  const pages = checkPages(root, plain.filter(isPage));
  return [
    ...stray.map(strayFile),
    ...required.filter((file) => !there.has(file)).map(missingFile),
    ...pages.diagnostics,
    ...plain.flatMap((file) => checkDataFile(root, file, pages.addresses)),
    ...checkBudget(root),
  ];
}

// Whoever weighs the pages tells that it is missing.
function checkBudget(root: string): Diagnostic[] {
  if (filesBelow(root, budgetFile).length === 0) return [];
  const document = readDocument(root, budgetFile);
  return Array.isArray(document) ? document : checkData(document, budget(layoutsOf(root)));
}

function checkDataFile(root: string, file: string, addresses: ReadonlySet<string>): Diagnostic[] {
  const schema = schemaOf(file);
  if (!schema) return [];
  const document = readDocument(root, file);
  if (Array.isArray(document)) return document;
  return [...checkData(document, schema), ...checkMenu(document, addresses)];
}
