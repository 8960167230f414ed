// What is told of addresses on a finished page that lead nowhere, or where they must not.
import { suggest } from "../../diagnostics/index.ts";
import type { Slip } from "./finished-page.ts";

/** @param path from the site's root @param meant asks for the nearest that is there */
export function lostAddress(address: string, path: string, meant: () => string | undefined): Slip {
  const what = path.endsWith("/") ? "page" : "file";
  return {
    rule: "broken-link",
    message: `prints the address ${shown(address)}, and the site has no such ${what}`,
    hint: () => {
      const near = meant();
      return near ? `write: ${near}` : "correct it, or take out what leads there";
    },
    written: path,
  };
}

export function lostPlace(address: string, id: string, ids: ReadonlySet<string>): Slip {
  return {
    rule: "broken-anchor",
    message: `prints a link to ${shown(address)}, and the page has no element with the id "${id}"`,
    hint: () => {
      const near = suggest(id, ids);
      return near ? `write: #${near}` : "correct it, or give the element that is meant this id";
    },
    written: `#${id}`,
  };
}

/** @param prefix the site's path, which the addresses of a site in a folder begin with */
export function outside(address: string, prefix: string): Slip {
  return {
    rule: "broken-link",
    message: `prints the address ${shown(address)}, and this site's begin with ${prefix}`,
    hint: `have the filter url print it: {{ "${shown(address)}" | url }}`,
    written: address,
  };
}

export function foreignRequest(address: string): Slip {
  return {
    rule: "remote-request",
    message: `has every visitor's browser ask another site for ${shown(address)}`,
    hint: "keep the file in _includes/brand/ or _includes/fonts/, and write its name with the filter asset",
    written: address,
  };
}

export function foreignPage(address: string): Slip {
  return {
    rule: "remote-request",
    message: `has every visitor's browser get ${shown(address)} ready, a page of another site`,
    hint: "take it out: only the site's own pages are made ready",
    written: address,
  };
}

export function strangeAddress(address: string, scheme: string): Slip {
  return {
    rule: "invalid-address",
    message: `prints a link to ${shown(address)}, and a link can't lead to a ${scheme || "broken"} address`,
    hint: "print an address that begins with https://, or one of the site's own",
    written: address,
  };
}

/** No message is longer for a picture that stands in its address. */
function shown(address: string): string {
  return address.length > 100 ? `${address.slice(0, 100)}…` : address;
}
