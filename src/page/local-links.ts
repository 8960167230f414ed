// Links inside the site, as an author writes them, turned into the addresses that visitors follow.
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import type { PageData } from "@11ty/eleventy";
import type { Document } from "domhandler";
import { getElementsByTagName } from "domutils";
import { type Problem, ProblemsFound, placeAt, suggest } from "../problems/index.ts";
import type { Pages } from "./pages.ts";
import { prefixed } from "./prefixed.ts";

/**
 * A walk over a page's tree: `mission.md#own`, a file beside the page, becomes that page's address,
 * so that the link works in the repository as well; every address inside the site gets the prefix.
 * @param pages asks for the site's pages
 * @param prefix the site's path, from `/` to `/`
 * @returns the walk; it throws ProblemsFound for links to files that are no page
 */
export function localLinks(pages: () => Pages, prefix: string) {
  return (tree: Document, page: PageData): void => {
    const lost: Problem[] = [];
    for (const link of getElementsByTagName("a", tree)) {
      const { href } = link.attribs;
      if (href === undefined) continue;
      const address = addressOf(href, page, pages());
      if (address === undefined) lost.push(lostLink(href, page, pages()));
      else link.attribs.href = prefixed(address, prefix);
    }
    if (lost.length > 0) throw new ProblemsFound(lost);
  };
}

function addressOf(href: string, page: PageData, { byFile }: Pages): string | undefined {
  const parts = /^([^#?:]+\.md)(#.*)?$/.exec(href);
  if (!parts) return href.startsWith("//") ? `https:${href}` : href;
  const [, file = "", anchor = ""] = parts;
  const target = byFile.get(posix.join(posix.dirname(page.inputPath), decodeURI(file)));
  return target && `${target.url}${anchor}`;
}

function lostLink(href: string, page: PageData, { byFile }: Pages): Problem {
  const text = readFileSync(page.inputPath, "utf8").replace(/^\uFEFF/, "");
  const start = Math.max(0, text.indexOf(href));
  const beside = [...byFile.keys()].map((file) =>
    posix.relative(posix.dirname(page.inputPath), file),
  );
  const meant = suggest(href.replace(/#.*/, ""), beside);
  return {
    file: page.inputPath.replace(/^\.\//, ""),
    ...placeAt(text, start, start + href.length),
    severity: "error",
    rule: "lost-link",
    message: `there is no page ${href.replace(/#.*/, "")} to link to`,
    hint: meant ? `write: ${meant}` : "write the path of a page's file, such as mission.md",
  };
}
