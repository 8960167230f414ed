// `_data/navigation.yaml`: the menu, in the order shown.
import * as z from "zod";
import { group, line, text } from "./fields.ts";

const entry = group("an entry is a group of keys", {
  url: text("url").regex(/^\/(?:[^/\s]+\/)*$/, "url is a page's address, such as /mission/"),
  label: line("label").optional(),
});

export const navigation = z.array(entry, {
  error: "navigation.yaml is a list of pages: each starts with `- url: …`",
});

export type NavigationEntry = z.infer<typeof entry>;
