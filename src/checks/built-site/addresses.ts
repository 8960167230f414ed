// The addresses in an element, and what a browser does with each; a look at a page.
import type { Attributes } from "./reading.ts";

export type Address = {
  /** As it is printed. */
  address: string;
  /** A browser follows it when asked to, fetches it by itself, gets it ready as a page, or leaves it to other machines. */
  way: "followed" | "fetched" | "readied" | "named";
};

/** Attributes by which an element has something fetched, or something sent. */
const fetching: ReadonlySet<string> = new Set([
  ...["src", "poster", "data", "background", "manifest", "xlink:href"],
  ...["action", "formaction", "ping"],
]);

/** The kinds of a `<link>` that a browser doesn't ask for by itself. */
const told =
  /^(?:alternate|author|canonical|help|license|me|next|prev|privacy-policy|search|terms-of-service)$/;

/** The properties of a page that say an address, for those who share it. */
const shared = /^(?:og:(?:url|image|video|audio)(?::(?:secure_)?url)?|twitter:image)$/;

/** Hands every address in an element to `see`. */
export function addresses(
  name: string,
  attributes: Attributes,
  see: (address: Address) => void,
): void {
  for (const attribute in attributes) {
    const value = attributes[attribute] ?? "";
    if (attribute === "href") see({ address: value, way: wayOfLink(name, attributes) });
    else if (attribute === "srcset" || attribute === "imagesrcset")
      for (const { address } of candidates(value)) see({ address, way: "fetched" });
    else if (fetching.has(attribute)) see({ address: value, way: "fetched" });
  }
  const { content, property, name: kind } = attributes;
  if (name === "meta" && content !== undefined && shared.test(property ?? kind ?? ""))
    see({ address: content, way: "named" });
}

function wayOfLink(name: string, { rel = "" }: Attributes): Address["way"] {
  if (name === "a" || name === "area") return "followed";
  if (name !== "link") return "fetched";
  const isTold = rel
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((kind) => told.test(kind));
  return isTold ? "named" : "fetched";
}

/**
 * The files of a `srcset`, each with its width or its density. A comma ends an address only where a space follows.
 * https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function candidates(srcset: string): { address: string; descriptor: string }[] {
  return Array.from(
    srcset.matchAll(/([^\s,]\S*)(?:(?<=,)|([^,]*))/g),
    ([, address = "", descriptor = ""]) => ({
      address: address.replace(/,+$/, ""),
      descriptor: descriptor.trim() || "1x",
    }),
  );
}
