// `_data/navigation.yaml`: the menu, in the order shown.
import type * as z from "zod";
import { group, list } from "./groups.ts";
import { permalinkFrom } from "./permalink.ts";
import { told } from "./said.ts";
import { line, text } from "./texts.ts";

/** The address of a page that has a folder of its own, as every page in the menu has. */
export const menuAddress = /^\/(?:[^/\s]+\/)*$/;

const entry = group("an entry of the menu", {
  url: text()
    .regex(menuAddress, { error: noAddress })
    .meta({
      description: "The address of a page of the site.",
      examples: ["/mission/"],
    }),
  label: line()
    .optional()
    .meta({
      description: "What the menu calls the page; without it, the page's title.",
      examples: ["What we do"],
    }),
});

export const navigation = list(entry, {
  what: "navigation.yaml is a list of pages",
  first: "- url: …",
}).meta({
  title: "The menu",
  description: "The pages that the menu leads to, in the order shown.",
});

function noAddress({ input }: { input?: unknown }): string {
  const page = String(input)
    .replace(/\.(?:md|html)$/i, "")
    .replace(/(^|\/)index$/i, "$1");
  const meant = page === "" ? "/" : permalinkFrom(page);
  return told(
    "`url` is the address of a page of this site, with a / before and after it",
    meant ? `write: ${meant}` : "",
  );
}

export type NavigationEntry = z.infer<typeof entry>;
