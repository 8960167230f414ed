import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { forcedStates } from "./forced-states.ts";
import { readTokens, type Tokens, tokenRules } from "./tokens.ts";

export { contrast } from "./tokens.ts";

/** A page that shows the site's own parts in every state. */
export type StyleguidePage = {
  /** Its template, from the templates' folder on. */
  file: string;
  url: string;
  label: string;
};

/** The style guide: every design token and every component, for those who build the site. */
export class Styleguide {
  readonly pages: StyleguidePage[];
  readonly tokens: Tokens;
  readonly #sheets: string[];

  /** @param includes the folder of the templates; each one in its `pages/style/` is a page */
  constructor(includes: string) {
    const found = (pattern: string) => globSync(pattern, { cwd: includes }).sort();
    const read = (file: string) => readFileSync(join(includes, file), "utf8");
    this.pages = found("pages/style/*.njk")
      .map(pageOf)
      .sort((a, b) => (a.url < b.url ? -1 : 1));
    this.tokens = readTokens(read("styles/tokens.css"));
    this.#sheets = found("{styles,components/*}/*.css").map(read);
  }

  /** The rules that one of the pages needs beside the components' own; none for another page. */
  css(url: string, body: string): string {
    if (!this.pages.some((page) => page.url === url)) return "";
    return tokenRules(this.tokens, body) + forcedStates(this.#sheets, body);
  }
}

/** `pages/style/index.njk` is Style at `/style/`; `type.njk` is Type at `/style/type/`. */
function pageOf(file: string): StyleguidePage {
  const name = basename(file, ".njk");
  if (name === "index") return { file, url: "/style/", label: "Style" };
  return { file, url: `/style/${name}/`, label: `${name[0]?.toUpperCase()}${name.slice(1)}` };
}
