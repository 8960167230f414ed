import { existsSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { type Diagnostic, fileDiagnostic, hasErrors, type Source } from "../diagnostics/index.ts";
import { addressOf, addressOfFile } from "./addresses.ts";
import { brokenMenu, duplicateEntries } from "./data-checks.ts";
import { type Document, isKeyed, readDocument } from "./document.ts";
import { listSources, missingFile } from "./files.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { checkPage, comparePages, missingDescription } from "./page-checks.ts";
import { type Budget, budget, budgetFile } from "./schemas/budget.ts";
import { type Leader, leadership } from "./schemas/leader.ts";
import { type NavigationEntry, navigation } from "./schemas/navigation.ts";
import { type FrontMatter, frontMatter } from "./schemas/page.ts";
import { type SiteSettings, siteAddressPattern, siteSettings } from "./schemas/site.ts";
import { type Strings, strings } from "./schemas/strings.ts";
import { readTextFile } from "./text-file.ts";
import { validate } from "./validate.ts";

/** A page of `content/`. */
export type Page = {
  /** Path from the project's folder: `content/about.md`. */
  file: string;
  /** Its address in the site: `/about/`. */
  url: string;
  /** The front matter as it is written; whole where the site has no errors. */
  data: Partial<FrontMatter>;
  source: Source;
  /** Where the Markdown begins in the source's text. */
  bodyStart: number;
  body: string;
  /** The front matter with positions; absent where it can't be read. */
  document?: Document;
};

export type Pages = {
  /** In the order of their files. */
  all: Page[];
  byUrl: ReadonlyMap<string, Page>;
  byFile: ReadonlyMap<string, Page>;
  /** The page of a layout in a language; of several the first. */
  withLayout(layout: string, lang: string): Page | undefined;
};

/** Everything that authors and maintainers wrote, read once. */
export type Site = {
  /** The project's folder. */
  root: string;
  settings: SiteSettings;
  /** The whole address that the site is published at, with a `/` at its end. */
  address: URL;
  /** The path of that address, from `/` to `/`: the prefix of every local address. */
  prefix: string;
  /** The address that links in texts may name the site by. */
  home: URL;
  leaders: Leader[];
  menu: NavigationEntry[];
  /** By language. */
  strings: Record<string, Strings>;
  budget: Budget;
  pages: Pages;
  /** The names of the files below `content/images`. */
  images: string[];
  /** The data files that can be read, by their paths. */
  documents: ReadonlyMap<string, Document>;
};

const noSettings = {
  name: "",
  description: "",
  url: "https://example.org",
  repository: "",
  contact: "",
  join: [],
  follow: [],
};

const noBudget: Budget = { others: { html: 0, whole: 0, further: 0 } };

/**
 * Reads and checks every source of a project. What can't be used is empty in the site, and reported.
 * @param root the project's folder
 */
export function readSite(root: string): { site: Site; diagnostics: Diagnostic[] } {
  const { files, diagnostics } = listSources(root);
  const documents = new Map<string, Document>();

  function read<T>(file: string, schema: z.ZodType<T>, otherwise: T): T {
    const source = readTextFile(root, file);
    const document = Array.isArray(source) ? source : readDocument(source);
    if (!("value" in document)) {
      diagnostics.push(...(Array.isArray(document) ? document : [document]));
      return otherwise;
    }
    documents.set(file, document);
    const found = [...validate(document, schema), ...duplicateEntries(document)];
    diagnostics.push(...found);
    return hasErrors(found) ? otherwise : schema.parse(document.value);
  }
  const readData = <T>(file: string, schema: z.ZodType<T>, otherwise: T) =>
    files.data.includes(file) ? read(file, schema, otherwise) : otherwise;

  const languages = [...files.strings.keys()];
  const { pages, found } = readPages(root, files.pages, languages);
  diagnostics.push(...found);
  const settings: SiteSettings = readData("_data/site.yaml", siteSettings, noSettings);
  const home = new URL(withSlash(settings.url));
  const address = deployAddress(settings.url, diagnostics);
  const leaders = readData<Leader[]>("_data/leadership.yaml", leadership, []);
  const menu = readData<NavigationEntry[]>("_data/navigation.yaml", navigation, []);
  // Of a page that can't be read: it has its own diagnostic, not also the menu that leads to it.
  const addresses = new Set(pages.map(({ url }) => url));
  const menuDocument = documents.get("_data/navigation.yaml");
  if (menuDocument) diagnostics.push(...brokenMenu(menuDocument, addresses));
  const words = [...files.strings].flatMap(([tag, file]) => {
    const language = read<Strings | undefined>(file, strings, undefined);
    return language ? [[tag, language] as const] : [];
  });
  const isBudgetThere = existsSync(join(root, budgetFile));
  if (!isBudgetThere) diagnostics.push(missingFile(budgetFile));
  const site: Site = {
    root,
    settings: { ...settings, url: address.href },
    address,
    prefix: address.pathname,
    home,
    leaders,
    menu,
    strings: Object.fromEntries(words),
    budget: isBudgetThere ? (read(budgetFile, budget, noBudget) as Budget) : noBudget,
    pages: indexPages(pages),
    images: files.images,
    documents,
  };
  return { site, diagnostics };
}

function readPages(root: string, files: string[], languages: string[]) {
  const found: Diagnostic[] = [];
  const pages = files.map((file): Page => {
    const source = readTextFile(root, file);
    const unreadable = { file, url: addressOfFile(file), data: {}, bodyStart: 0, body: "" };
    if (Array.isArray(source)) {
      found.push(...source);
      return { ...unreadable, source: { file, text: "" } };
    }
    const parts = splitFrontMatter(source);
    const document = "rule" in parts ? parts : readDocument(source, parts.yaml, parts.yamlStart);
    if ("rule" in parts || "rule" in document) {
      found.push("rule" in document ? document : (parts as Diagnostic));
      return { ...unreadable, source };
    }
    const own = [...validate(document, frontMatter), ...checkPage(document, languages)];
    found.push(...own, ...(hasErrors(own) ? [] : missingDescription(document)));
    if (!isKeyed(document.value) || Array.isArray(document.value)) return { ...unreadable, source };
    const data: Partial<FrontMatter> = document.value;
    const url = addressOf(file, data.permalink);
    const body = source.text.slice(parts.bodyStart);
    return { file, url, data, source, bodyStart: parts.bodyStart, body, document };
  });
  const together = comparePages(
    files,
    pages.flatMap(({ document }) => document ?? []),
  );
  found.push(...together);
  const taken = new Set(
    together.filter(({ rule }) => rule === "duplicate-address").map(({ file }) => file),
  );
  // The address of another page is reported at the permalink alone, and not at each link to it.
  for (const page of pages) if (taken.has(page.file)) page.url = addressOfFile(page.file);
  return { pages, found };
}

function indexPages(all: Page[]): Pages {
  const byLayout = Map.groupBy(all, ({ data }) => `${data.layout} ${data.lang}`);
  return {
    all,
    byUrl: new Map(all.map((page) => [page.url, page])),
    byFile: new Map(all.map((page) => [page.file, page])),
    withLayout: (layout, lang) => byLayout.get(`${layout} ${lang}`)?.[0],
  };
}

/** `SITE_URL`, the one setting of a deploy, else the address of the settings. */
function deployAddress(url: string, diagnostics: Diagnostic[]): URL {
  const address = process.env.SITE_URL || url;
  if (siteAddressPattern.test(address) && URL.canParse(address)) return new URL(withSlash(address));
  // The settings' own address has passed its schema, so only SITE_URL can be wrong.
  diagnostics.push(
    fileDiagnostic("SITE_URL", "site-address", {
      message: `"${address}" is not the whole address of a site`,
      hint: "write it with https:// and without ? or #, such as https://example.org/site/",
    }),
  );
  return new URL(withSlash(url));
}

function withSlash(address: string): string {
  return address.replace(/\/?$/, "/");
}
