// `_data/navigation.yaml`: the menu, in the order shown.
import * as z from "zod";
import { text } from "./fields.ts";

const entry = z.strictObject({
  url: text("url").regex(/^\/(?:[^/\s]+\/)*$/, "url is a page's address, such as /mission/"),
  label: text("label").optional(),
});

export const navigation = z.array(entry, {
  error: "navigation.yaml is a list of pages: each starts with `- url: …`",
});

export type NavigationEntry = z.infer<typeof entry>;
