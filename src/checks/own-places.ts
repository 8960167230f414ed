// Links of the Mission page's sentences to a place on their own page: the home page shows them as well.
import { posix } from "node:path";
import type { PageData } from "@11ty/eleventy";
import { findAll } from "domutils";
import { fileOf } from "../content/index.ts";
import { type Finding, toWrite } from "../diagnostics/index.ts";
import type { LineWalk } from "../markdown/index.ts";

/** A walk over such a sentence of `page`. */
export function ownPlaces(page: PageData): LineWalk {
  return (tree, _page, tell) => {
    for (const link of findAll(({ attribs }) => /^#./.test(attribs.href ?? ""), tree.children)) {
      const { href = "" } = link.attribs;
      tell(link, ownPlace(`${posix.basename(fileOf(page))}${href}`), href);
    }
  };
}

function ownPlace(address: string): Finding {
  return {
    rule: "own-place",
    message: "the home page shows this sentence too, and has no such place",
    hint: `write: ${toWrite(address)}`,
  };
}
