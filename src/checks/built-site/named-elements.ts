// Elements that others name by their ids, for those who listen and for labels: each has to be there. A look at a
// page, one for each reading.

import { suggest } from "../../diagnostics/index.ts";
import { namingAttributes } from "../../markdown/index.ts";
import type { Slip } from "./finished-page.ts";
import type { Attributes, Look } from "./reading.ts";

/** Attributes whose words are ids: a template may have some more than an author's text. */
const naming: ReadonlySet<string> = new Set([...namingAttributes, "for", "popovertarget"]);

export class NamedElements implements Look {
  readonly #named: { attribute: string; id: string }[] = [];

  open(_name: string, attributes: Attributes): void {
    for (const attribute in attributes) {
      if (!naming.has(attribute)) continue;
      for (const id of (attributes[attribute] ?? "").split(/\s+/))
        if (id !== "") this.#named.push({ attribute, id });
    }
  }

  /** Those that are not there. @param ids all that the page has */
  slips(ids: ReadonlySet<string>): Slip[] {
    const lost = this.#named.filter(({ id }) => !ids.has(id));
    return lost.map(({ attribute, id }) => ({
      rule: "lost-name",
      message: `prints ${attribute}="${id}", and the page has no element with this id`,
      hint: () => {
        const near = suggest(id, ids);
        return near ? `write: ${near}` : "correct it, or give the element that is meant this id";
      },
      written: `${attribute}="`,
    }));
  }
}
