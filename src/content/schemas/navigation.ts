// `_data/navigation.yaml`: the menu, in the order shown.
import type * as z from "zod";
import { menuAddress, suggestPermalink } from "../addresses.ts";
import { group, line, list, text } from "./fields.ts";

const entry = group("an entry of the menu", {
  url: text({
    description: "The address of a page of the site.",
    examples: ["/mission/"],
    patterns: [menuAddress],
    explain: (value) => {
      const page = String(value)
        .replace(/\.(?:md|html)$/i, "")
        .replace(/(^|\/)index$/i, "$1");
      const suggested = page === "" ? "/" : suggestPermalink(page);
      return {
        message: "`url` is the address of a page of this site, with a / before and after it",
        ...(suggested && { hint: `write: ${suggested}` }),
      };
    },
  }),
  label: line({
    description: "What the menu calls the page; without it, the page's title.",
    examples: ["What we do"],
  }).optional(),
});

export const navigation = list(entry, {
  what: "navigation.yaml is a list of pages",
  first: "- url: …",
  title: "The menu",
  description: "The pages that the menu leads to, in the order shown.",
});

export type NavigationEntry = z.infer<typeof entry>;
