// The languages of the pages against those that the site has words in.
import { posix } from "node:path";
import { type Diagnostic, suggest } from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";
import { canonicalTag } from "./language-tag.ts";
import { filesBelow } from "./tree.ts";

/** The pages whose language has no words for the header and footer: these can't be built. */
export function wordlessPages(root: string, pages: Document[]): Diagnostic[] {
  const tags = filesBelow(root, "_data/strings").map(({ file }) => posix.basename(file, ".yaml"));
  return pages.flatMap((page) => {
    const lang = valueAt(page.yaml.value, "lang");
    // What is no tag at all is told by the schema.
    if (typeof lang !== "string" || canonicalTag(lang) !== lang || tags.includes(lang)) return [];
    return [
      diagnosticAtKey(page, ["lang"], {
        rule: "unknown-language",
        message: `the site has no words in "${lang}" yet`,
        hint: `write: ${suggest(lang, tags) ?? tags.join(" or ")}; or add _data/strings/${lang}.yaml`,
      }),
    ];
  });
}
