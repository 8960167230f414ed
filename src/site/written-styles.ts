// The styles that authors write into their texts, which a page's policy would not let act there: moved
// into the page's own style. One object for a build, since a page's style is set in after its text.
import type { PageData } from "@11ty/eleventy";
import type { Document } from "domhandler";
import { findAll } from "domutils";

export class WrittenStyles {
  /** By page: what its `style=""` set, each once, in the order in which they are written. */
  readonly #byPage = new Map<string, string[]>();

  /**
   * A walk, after the one that judges them: each `style=""` becomes a class of the page's, and equal ones
   * the same class.
   */
  readonly move = (tree: Document, page: PageData): void => {
    for (const element of findAll(({ attribs }) => "style" in attribs, tree.children)) {
      const { style = "", ...attribs } = element.attribs;
      element.attribs = attribs;
      const declarations = tidy(style);
      if (declarations === "") continue;
      attribs.class = [attribs.class, this.#classOf(declarations, page)].filter(Boolean).join(" ");
    }
  };

  /**
   * The rules that do on a page what its `style=""` did. They stand outside of all layers, and so go before
   * every sheet of the site, as the attribute does.
   */
  rulesOf(url: string): string {
    const written = this.#byPage.get(url) ?? [];
    return written.map((declarations, index) => `.${nameOf(index)} { ${declarations} }\n`).join("");
  }

  #classOf(declarations: string, { url }: PageData): string {
    const written = this.#byPage.get(url) ?? [];
    this.#byPage.set(url, written);
    if (!written.includes(declarations)) written.push(declarations);
    return nameOf(written.indexOf(declarations));
  }
}

function nameOf(index: number): string {
  return `written-${index + 1}`;
}

/** `display:flex;` and `display : flex` are one and the same. */
function tidy(style: string): string {
  const declarations = style.split(";").filter((declaration) => declaration.trim() !== "");
  const written = declarations.map((declaration) =>
    declaration
      .split(":")
      .map((part) => part.trim().replace(/\s+/g, " "))
      .join(": "),
  );
  return written.map((declaration) => `${declaration};`).join(" ");
}
