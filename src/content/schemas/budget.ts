// `_includes/budget.yaml`: what a page may weigh, by the layout that sets it.
import * as z from "zod";
import { layouts } from "../layouts.ts";
import { explained, group, kindOf } from "./fields.ts";

export const budgetFile = "_includes/budget.yaml";

function bytes(meta: { description: string; examples: number[] }) {
  return explained(z.int().positive().meta(meta), (value, name) => ({
    message:
      typeof value === "number"
        ? `${name} is more than nothing`
        : `${name} is a whole number, and ${kindOf(value)}`,
    hint: "write digits alone, such as 14600",
  }));
}

const pageBudget = group("the budget of a kind of page", {
  html: bytes({
    description:
      "The page itself with its styles, compressed: what comes with the first round trip is there at once.",
    examples: [14600],
  }),
  whole: bytes({
    description: "The page with its images and fonts, as a phone fetches them.",
    examples: [30000],
  }),
  images: bytes({
    description: "How many images `whole` is meant for; else none.",
    examples: [3],
  }).optional(),
  further: bytes({
    description: "What each image beyond those may add to `whole`.",
    examples: [12000],
  }),
});

const byLayout = Object.keys(layouts)
  .sort()
  .map((name) => [name, pageBudget.optional()] as const);

const others = pageBudget.meta({ description: "Every page whose layout is not named here." });

export const budget = group(
  "budget.yaml",
  { ...Object.fromEntries(byLayout), others },
  {
    title: "What a page may weigh",
    description: "In bytes, for each kind of page. A page that weighs more is not published.",
  },
);

export type PageBudget = z.infer<typeof pageBudget>;
/** By layout; `others` is there in any case. */
export type Budget = Partial<Record<string, PageBudget>> & { others: PageBudget };
