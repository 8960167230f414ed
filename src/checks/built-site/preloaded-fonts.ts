// The typefaces that a page has fetched whatever its words are; a look at a page, one for each reading.
import type { Attributes, Look } from "./reading.ts";

export class PreloadedFonts implements Look {
  /** Their addresses. */
  readonly preloaded: string[] = [];

  open(name: string, { as, href = "" }: Attributes): void {
    if (name === "link" && as === "font") this.preloaded.push(href);
  }
}
