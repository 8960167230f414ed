import { posix } from "node:path";
import { type Diagnostic, quoted, suggest, type Wording } from "../diagnostics/index.ts";
import { addressOf, isPermalink } from "./addresses.ts";
import { type Document, diagnosticAtKey, valueAt } from "./document.ts";
import { missingFile } from "./files.ts";
import { canonicalTag } from "./language-tag.ts";
import { layoutNamed, layouts } from "./layouts.ts";

/** The folders of the built site that no page may stand in. */
const reservedFolders: Readonly<Record<string, string>> = {
  assets: "the site's own style sheets and fonts",
  img: "the site's images",
  style: "the pages that show the site's own parts",
};

/** Where GitHub Pages looks for the page of an address that isn't there. */
const errorAddress = "/404.html";

/** What must hold of one page's front matter beside its schema. */
export function checkPage(document: Document, languages: readonly string[]): Diagnostic[] {
  const layout = layoutNamed(keyOf(document, "layout"));
  const parts = keyOf(document, "parts");
  const diagnostics: Diagnostic[] = [];
  if (layout?.hasParts && parts === undefined)
    diagnostics.push(
      diagnosticAtKey(document, [], "missing-key", {
        message: "`parts` is missing: this layout has a short sentence for each ## heading",
        hint: "add a line parts: and below it, for each heading, a line - A short sentence.",
      }),
    );
  if (layout && !layout.hasParts && parts !== undefined) {
    const [name] = Object.entries(layouts).find(([, { hasParts }]) => hasParts) ?? [];
    diagnostics.push(
      diagnosticAtKey(document, ["parts"], "invalid-value", {
        message: `\`parts\` belongs to the layout ${name} alone`,
        hint: "take parts and its sentences out",
      }),
    );
  }
  const lang = keyOf(document, "lang");
  // What is no tag at all is reported by the schema.
  if (typeof lang === "string" && canonicalTag(lang) === lang && !languages.includes(lang)) {
    const known = suggest(lang, languages) ?? languages.join(" or ");
    diagnostics.push(
      diagnosticAtKey(document, ["lang"], "unknown-language", {
        message: `the site has no words in "${lang}" yet`,
        hint: `${known ? `write: ${known}; or ` : ""}add _data/strings/${lang}.yaml`,
      }),
    );
  }
  return diagnostics;
}

/** A page that could be published and doesn't describe itself. */
export function missingDescription(document: Document): Diagnostic[] {
  const isNeeded = layoutNamed(keyOf(document, "layout"))?.needsDescription;
  if (!isNeeded || keyOf(document, "description") !== undefined) return [];
  return [
    diagnosticAtKey(document, [], "missing-description", {
      message: "the page has no description, and search engines show the site's instead",
      hint: "add a line: description: One sentence about the page.",
    }),
  ];
}

/** What must hold of all pages together. */
export function comparePages(files: string[], pages: Document[]): Diagnostic[] {
  return [
    ...duplicateAddresses(pages),
    ...duplicateTitles(pages),
    ...duplicateLayouts(pages),
    ...missingErrorPage(files, pages),
  ];
}

/** The pages whose address is another page's, or stands in a folder of the site's own. */
function duplicateAddresses(pages: Document[]): Diagnostic[] {
  const owners = new Map<string, string>();
  const hasPermalink = (page: Document) => isPermalink(keyOf(page, "permalink"));
  // Who wrote a permalink can change it, so the page that lives where its file stands comes first.
  const sorted = pages.toSorted((a, b) => Number(hasPermalink(a)) - Number(hasPermalink(b)));
  return sorted.flatMap((page) => {
    const address = addressOf(page.source.file, keyOf(page, "permalink"));
    const folder = address.split("/")[1] ?? "";
    const reserved = Object.hasOwn(reservedFolders, folder) ? reservedFolders[folder] : undefined;
    const owner = owners.get(address) ?? reserved;
    if (!owner) owners.set(address, page.source.file);
    if (!owner) return [];
    const wording: Wording = {
      message: `the address ${address} belongs to ${owner} already`,
      hint: hasPermalink(page)
        ? "write another permalink, or take the line out"
        : "give the file another name, or add a line: permalink: /another-address/",
    };
    return [
      diagnosticAtKey(page, hasPermalink(page) ? ["permalink"] : [], "duplicate-address", wording),
    ];
  });
}

function duplicateTitles(pages: Document[]): Diagnostic[] {
  return duplicates(
    pages,
    (page) => {
      const title = keyOf(page, "title");
      return typeof title === "string" && title.trim() !== ""
        ? `${keyOf(page, "lang")} ${title.trim().toLowerCase()}`
        : undefined;
    },
    (page, owner) =>
      diagnosticAtKey(page, ["title"], "duplicate-title", {
        message: `${owner} has the title ${quoted(String(keyOf(page, "title")))} as well`,
        hint: "write another title in one of the two",
      }),
  );
}

function duplicateLayouts(pages: Document[]): Diagnostic[] {
  const madeFor = (page: Document) => layoutNamed(keyOf(page, "layout"))?.madeFor;
  const isUsual = (page: Document) => posix.basename(page.source.file) === madeFor(page);
  return duplicates(
    // The page that the layout is made for keeps it.
    pages.toSorted((a, b) => Number(!isUsual(a)) - Number(!isUsual(b))),
    (page) => (madeFor(page) ? `${keyOf(page, "lang")} ${keyOf(page, "layout")}` : undefined),
    (page, owner) =>
      diagnosticAtKey(page, ["layout"], "duplicate-layout", {
        message: `${owner} has the layout ${keyOf(page, "layout")} already, which is made for one page alone`,
        hint: "write: default",
      }),
  );
}

/** The pages whose name an earlier page has already. */
function duplicates(
  pages: Document[],
  nameOf: (page: Document) => string | undefined,
  report: (page: Document, owner: string) => Diagnostic,
): Diagnostic[] {
  const owners = new Map<string, string>();
  return pages.flatMap((page) => {
    const name = nameOf(page);
    const owner = name === undefined ? undefined : owners.get(name);
    if (name !== undefined && !owner) owners.set(name, page.source.file);
    return owner ? [report(page, owner)] : [];
  });
}

function missingErrorPage(files: string[], pages: Document[]): Diagnostic[] {
  const addresses = pages.map((page) => addressOf(page.source.file, keyOf(page, "permalink")));
  if (addresses.includes(errorAddress)) return [];
  const page = pages.find((one) => layoutNamed(keyOf(one, "layout"))?.isErrorPage);
  const usual = "content/404.md";
  // One that can't be read has its own diagnostic.
  if (!page) return files.includes(usual) ? [] : [missingFile(usual)];
  return [
    diagnosticAtKey(page, ["permalink"], "missing-error-page", {
      message: `the server looks for this page at ${errorAddress}, and it has another address`,
      hint: `add a line: permalink: ${errorAddress}`,
    }),
  ];
}

function keyOf({ value }: Document, key: string): unknown {
  return valueAt(value, [key]);
}
