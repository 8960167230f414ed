// What must hold of the pages in `content/` before anything is rendered.
import type { Diagnostic } from "../diagnostics/index.ts";
import { missingDescriptions } from "./descriptions.ts";
import { type Document, readPage } from "./document.ts";
import { missingErrorPage } from "./error-page.ts";
import { diagnosticsOf } from "./issues.ts";
import { layoutsOf } from "./layouts.ts";
import { frontMatter } from "./page.ts";
import { addressOf, addressOfFile, takenAddresses } from "./page-address.ts";
import { wordlessPages } from "./page-languages.ts";
import { takenLayouts } from "./single-layouts.ts";
import { takenTitles } from "./titles.ts";

/** What the pages' front matter says, taken together. */
export type CheckedPages = {
  diagnostics: Diagnostic[];
  /** Every page's address. */
  addresses: Set<string>;
};

/** Checks every page's front matter. */
export function checkPages(root: string, files: string[]): CheckedPages {
  const layouts = layoutsOf(root);
  const schema = frontMatter(layouts);
  const pages = files.map((file) => checkPage(root, file, schema));
  const read = pages.flatMap(({ document }) => document ?? []);
  const faultless = pages.flatMap(({ document, diagnostics }) =>
    document && diagnostics.length === 0 ? [document] : [],
  );
  const taken = takenAddresses(read);
  return {
    diagnostics: [
      ...pages.flatMap(({ diagnostics }) => diagnostics),
      ...wordlessPages(root, read),
      ...taken,
      ...takenTitles(read),
      ...takenLayouts(read),
      ...(layouts.includes("error") ? missingErrorPage(files, read) : []),
      // A misspelt description is told by the schema.
      ...missingDescriptions(faultless),
    ],
    addresses: addressesOf(pages, new Set(taken.map(({ file }) => file))),
  };
}

// A page that can't be read yet, or whose address is another's, still has its file's address: its own
// mistake is told, not also the menu's that leads to it.
function addressesOf(pages: CheckedPage[], taken: Set<string>): Set<string> {
  const owned = pages.flatMap(({ document }) => (document ? addressOf(document) : []));
  const unsure = pages.filter(({ file, document }) => !document || taken.has(file));
  return new Set([...owned, ...unsure.map(({ file }) => addressOfFile(file))]);
}

function checkPage(
  root: string,
  file: string,
  schema: ReturnType<typeof frontMatter>,
): CheckedPage {
  const document = readPage(root, file);
  if (Array.isArray(document)) return { file, diagnostics: document };
  return { file, document, diagnostics: diagnosticsOf(schema, document) };
}

type CheckedPage = { file: string; document?: Document; diagnostics: Diagnostic[] };
