// The front matter of a page.
import * as z from "zod";
import { group, line, text } from "./fields.ts";

/** The front matter that a page may have; `layouts` are the names of the layouts there are. */
export function frontMatter(layouts: readonly string[]) {
  return group("front matter is a group of keys", {
    layout: z.enum(layouts, { error: `layout is one of ${layouts.join(", ")}` }),
    lang: text("lang").regex(
      /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
      "lang is a language's tag, such as en",
    ),
    title: line("title"),
    description: text("description").optional(),
    heading: text("heading").optional(),
    lead: text("lead").optional(),
    permalink: text("permalink")
      .regex(
        /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.html)?$/,
        "permalink is an address inside the site, such as /about/ or /404.html",
      )
      .optional(),
    parts: z.array(text("a part's sentence"), { error: "parts is a list of sentences" }).optional(),
  })
    .refine(({ layout, parts }) => layout !== "mission" || parts !== undefined, {
      path: ["parts"],
      error: "a page of the layout mission needs parts: one short sentence for each ## heading",
    })
    .refine(({ layout, parts }) => layout === "mission" || parts === undefined, {
      path: ["parts"],
      error: "parts belongs to the layout mission alone",
    });
}

export type Page = z.infer<ReturnType<typeof frontMatter>>;
