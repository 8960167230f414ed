// `_data/strings/<tag>.yaml`: every word that a template prints, in one language.
import * as z from "zod";
import { text } from "./fields.ts";

const words = z.union([text("a word"), z.array(text("a word"))]);

export const strings = z.record(
  z.string(),
  z.union([words, z.record(z.string(), words)], {
    error: "this is a text, a list of texts or a group",
  }),
);

export type Strings = z.infer<typeof strings>;
