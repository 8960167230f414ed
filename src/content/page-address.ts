// The address of each page, and that no two pages have the same one.
import { posix } from "node:path";
import type { Diagnostic } from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";
import { permalinkPattern } from "./permalink.ts";

/** Where a page is published: at its permalink, else where its file stands. */
export function addressOf(page: Document): string {
  const permalink = permalinkOf(page);
  return permalink?.replace(/(?<=\/)index\.html$/, "") ?? addressOfFile(page.source.file);
}

/** `content/about.md` → `/about/`; Eleventy says a name no second time: `about/about.md` is `/about/`, too. */
export function addressOfFile(file: string): string {
  const { dir, name } = posix.parse(file.replace(/^content/, ""));
  const isSaid = name === "index" || name === posix.basename(dir);
  return posix.join(dir, isSaid ? "/" : `/${name}/`);
}

/** The pages whose address is another page's, or belongs to the site's own files. */
export function takenAddresses(pages: Document[]): Diagnostic[] {
  const owners = new Map<string, string>();
  // Who wrote a permalink can change it, so the page that lives where its file stands comes first.
  const owning = pages.toSorted((a, b) => Number(!!permalinkOf(a)) - Number(!!permalinkOf(b)));
  return owning.flatMap((page) => {
    const address = addressOf(page);
    const owner = owners.get(address) ?? ownerOf(address);
    if (owner) return [taken(page, address, owner)];
    owners.set(address, page.source.file);
    return [];
  });
}

// A permalink that isn't one is told by the schema, and the file's address stands in for it.
function permalinkOf({ yaml }: Document): string | undefined {
  const permalink = valueAt(yaml.value, "permalink");
  return typeof permalink === "string" && permalinkPattern.test(permalink) ? permalink : undefined;
}

/** The folders of `_site` that the build fills by itself. */
const folders: Record<string, string> = {
  assets: "the site's own style sheets and fonts",
  img: "the site's pictures",
  style: "the pages that show the site's own parts",
};

function ownerOf(address: string): string | undefined {
  const folder = address.split("/")[1] ?? "";
  return Object.hasOwn(folders, folder) ? folders[folder] : undefined;
}

function taken(page: Document, address: string, owner: string): Diagnostic {
  const hasPermalink = permalinkOf(page) !== undefined;
  return diagnosticAtKey(page, hasPermalink ? ["permalink"] : [], {
    rule: "duplicate-address",
    message: `the address ${address} belongs to ${owner} already`,
    hint: hasPermalink
      ? "write another permalink, or take the line out"
      : "give the file another name, or add a line: permalink: /another-address/",
  });
}
