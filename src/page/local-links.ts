// Links inside the site, as an author writes them, turned into the addresses that visitors follow.
import { posix } from "node:path";
// Unlike decodeURIComponent it takes what is no escape as it stands.
import { unescape as readable } from "node:querystring";
import type { PageData } from "@11ty/eleventy";
import type { Document } from "domhandler";
import { getElementsByTagName } from "domutils";
import { type Problem, ProblemsFound, suggest } from "../problems/index.ts";
import { fileOf, problemInText } from "../schema/index.ts";
import type { Pages } from "./pages.ts";
import { prefixed } from "./prefixed.ts";

/** A link's address where it is written: `](…)`, `](<…>)` and `]: …` in Markdown, `href` in HTML. */
const WRITTEN = /(?<=\](?:\(|:)\s*<)[^<>\n]+|(?<=\](?:\(|:)\s*|\bhref\s*=\s*["']?)[^\s<>()"']+/g;

/**
 * A walk over a page's tree: `mission.md#own`, a file beside the page, becomes that page's address,
 * so that the link works in the repository as well; every address inside the site gets the prefix.
 * @param pages asks for the site's pages
 * @param options.prefix the site's path, from `/` to `/`
 * @returns the walk; it throws ProblemsFound for links to files that are no page
 */
export function localLinks(pages: () => Pages, options: { root: string; prefix: string }) {
  return (tree: Document, page: PageData): void => {
    const file = fileOf(page);
    const lost = new Set<string>();
    for (const link of getElementsByTagName("a", tree)) {
      const { href } = link.attribs;
      if (href === undefined) continue;
      const address = addressOf(href, file, pages());
      if (address === undefined) lost.add(href);
      else link.attribs.href = prefixed(address, options.prefix);
    }
    const problems = [...lost].map((href) => lostLink(href, file, pages(), options.root));
    if (problems.length > 0) throw new ProblemsFound(problems);
  };
}

function addressOf(href: string, file: string, { byFile }: Pages): string | undefined {
  const parts = /^([^#?:]+\.md)(#.*)?$/.exec(href);
  if (!parts) return href.startsWith("//") ? `https:${href}` : href;
  const [, path = "", anchor = ""] = parts;
  const target = byFile.get(posix.join(posix.dirname(file), readable(path)));
  return target && `${target.url}${anchor}`;
}

function lostLink(href: string, file: string, { byFile }: Pages, root: string): Problem {
  const path = readable(href.replace(/#.*/, ""));
  const beside = [...byFile.keys()].map((other) => posix.relative(posix.dirname(file), other));
  const meant = suggest(path, beside);
  const isMeant = (written: string) => readable(written) === readable(href);
  const place = { pattern: WRITTEN, isMeant };
  return problemInText(root, file, place, {
    rule: "lost-link",
    message: `there is no page ${path} to link to`,
    hint: meant ? `write: ${meant}` : "write the path of a page's file, such as mission.md",
  });
}
