// What an author may write: its types for the other rooms, its readers for Eleventy.
import type { UserConfig } from "@11ty/eleventy";
import { readSite } from "./data-files.ts";
import { isMistake, readYaml } from "./yaml.ts";

export { siteAddress } from "./address.ts";
export type { Budget, PageBudget } from "./budget.ts";
export { checkSources } from "./check.ts";
export { readBudget, readLeaders, readMenu, readSettings } from "./data-files.ts";
export { diagnosticIn } from "./diagnostic-in.ts";
export { diagnosticInText } from "./diagnostic-in-text.ts";
export { diagnosticsInBody } from "./diagnostics-in-body.ts";
export { type Document, diagnosticAtKey } from "./document.ts";
export { fileOf } from "./file-of.ts";
export { splitFrontMatter } from "./front-matter.ts";
export type { Leader } from "./leader.ts";
export type { NavigationEntry } from "./navigation.ts";
export { sharePattern } from "./page.ts";
export { type PageSource, pageSource, pageSources } from "./page-sources.ts";
export { quoted, shortened } from "./quoted.ts";
export type { Site } from "./site.ts";
export { diagnosticAt, readSource, type Source } from "./source.ts";
export { isPicture } from "./stray-file.ts";
export { filesBelow } from "./tree.ts";
export { writtenFromSchemas } from "./written.ts";
export { isMistake, readYaml } from "./yaml.ts";
export { yamlDiagnostic } from "./yaml-diagnostic.ts";

/**
 * Has Eleventy read front matter and data with our YAML reader, and nothing else: other front
 * matter languages and directory data files, which could run code, are off.
 */
export default function schema(eleventy: UserConfig, { root }: { root: string }): void {
  const yaml = { parse: parsed };
  const off = { parse: refuse };
  eleventy.setFrontMatterParsingOptions({
    language: "yaml",
    engines: { yaml, js: off, javascript: off, jsLegacy: off, node: off, json: off },
  });
  eleventy.setDataFileSuffixes([]);
  eleventy.addDataExtension("yaml", {
    parser: (text, path) => (path.endsWith("_data/site.yaml") ? readSite(root) : parsed(text)),
  });
  // Without a date of its own a page takes its file's, and bytes would differ between two clones.
  eleventy.addDateParsing((date) => (date === undefined ? new Date(0) : undefined));
}

function parsed(text: string): unknown {
  const yaml = readYaml(text);
  if (isMistake(yaml)) throw new Error(yaml.reason);
  return yaml.value;
}

function refuse(): never {
  throw new Error("Front matter is YAML: begin it with a line of three hyphens alone.");
}
