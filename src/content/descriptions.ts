// A page without a description of its own: it is published, and shown in search engines with the site's.
import type { Diagnostic } from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";

/** The site's description is the home page's own, and no search engine shows the page of an error. */
const exempt = ["home", "error"];

/** A warning for each page that doesn't describe itself. */
export function missingDescriptions(pages: Document[]): Diagnostic[] {
  return pages
    .filter(({ yaml }) => valueAt(yaml.value, "description") === undefined)
    .filter(({ yaml }) => !exempt.includes(String(valueAt(yaml.value, "layout"))))
    .map((page) => ({
      ...diagnosticAtKey(page, [], {
        rule: "missing-description",
        message: "the page has no description, and search engines show the site's instead",
        hint: "add a line: description: One sentence about the page.",
      }),
    }));
}
