// Links and pictures whose address is empty: they lead to the page itself, or show it; a look at a page.
import type { Slip } from "./finished-page.ts";
import type { Attributes } from "./reading.ts";

/** Tells an element's address that is empty. */
export function emptyLink(
  name: string,
  { href, src }: Attributes,
  tell: (slip: Slip) => void,
): void {
  if (href?.trim() === "") tell(empty(name, "href"));
  if (src?.trim() === "") tell(empty(name, "src"));
}

function empty(name: string, attribute: string): Slip {
  return {
    rule: "empty-address",
    message: `prints <${name} ${attribute}="">, and an empty address is that of the page itself`,
    hint: "print the address that is meant, or leave the element out where there is none",
    written: `${attribute}=""`,
  };
}
