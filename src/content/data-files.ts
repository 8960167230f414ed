// The data files there are, each with its schema: read for the check, for Eleventy and for other rooms.
import { statSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/index.ts";
import { type Budget, budget, budgetFile } from "./budget.ts";
import { type Document, readDocument } from "./document.ts";
import { diagnosticsOf } from "./issues.ts";
import { canonicalTag } from "./language-tag.ts";
import { layoutsOf } from "./layouts.ts";
import { type Leader, leadership } from "./leader.ts";
import { listedTwice } from "./listed-twice.ts";
import { missingFile } from "./missing-file.ts";
import { type NavigationEntry, navigation } from "./navigation.ts";
import { type Site, site } from "./site.ts";
import { strings } from "./strings.ts";

const schemas: Record<string, z.ZodType> = {
  "_data/leadership.yaml": leadership,
  "_data/navigation.yaml": navigation,
  "_data/site.yaml": site,
};

/** The data files that every site has. */
export const requiredDataFiles = Object.keys(schemas);

/** The schema of a data file, by its path; undefined for a file that has no business in `_data`. */
export function schemaOf(file: string): z.ZodType | undefined {
  const tag = /^_data\/strings\/([^/]+)\.yaml$/.exec(file)?.[1];
  if (tag !== undefined) return canonicalTag(tag) === tag ? strings : undefined;
  return schemas[file];
}

/** What is wrong with a data file by itself; an empty list when it can be used. */
export function checkData(document: Document, schema: z.ZodType): Diagnostic[] {
  return [...diagnosticsOf(schema, document), ...listedTwice(document)];
}

/** The leaders, in order. @throws DiagnosticsError when the file is missing or can't be used */
export function readLeaders(root: string): Leader[] {
  return readData(root, "_data/leadership.yaml", leadership);
}

/** The menu's entries, in order. @throws DiagnosticsError when the file is missing or can't be used */
export function readMenu(root: string): NavigationEntry[] {
  return readData(root, "_data/navigation.yaml", navigation);
}

/** What the pages may weigh. @throws DiagnosticsError when the file is missing or can't be used */
export function readBudget(root: string): Budget {
  return readData(root, budgetFile, budget(layoutsOf(root)));
}

/**
 * The site's settings. `SITE_URL`, where set, replaces the address: the one setting of a deploy.
 * @throws DiagnosticsError when the file is missing or can't be used
 */
export function readSite(root: string): Site {
  const settings = readSettings(root);
  return { ...settings, url: process.env.SITE_URL || settings.url };
}

/** The site's settings as they are written. @throws DiagnosticsError as `readSite` */
export function readSettings(root: string): Site {
  return readData(root, "_data/site.yaml", site);
}

function readData<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const isThere = statSync(join(root, file), { throwIfNoEntry: false })?.isFile();
  if (!isThere) throw new DiagnosticsError([missingFile(file)]);
  const document = readDocument(root, file);
  const diagnostics = Array.isArray(document) ? document : checkData(document, schema);
  if (Array.isArray(document) || diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  return schema.parse(document.yaml.value);
}
