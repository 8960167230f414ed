// `_includes/budget.yaml`: what a page may weigh, by the layout that sets it.
import * as z from "zod";
import { group } from "./groups.ts";
import { kindOf, nameOf, told } from "./said.ts";

export const budgetFile = "_includes/budget.yaml";

const kind = group("the budget of a kind of page", {
  html: amount().meta({
    description:
      "The page itself with its styles, compressed: what comes with the first round trip is there at once.",
    examples: [14600],
  }),
  whole: amount().meta({
    description: "The page with its pictures and fonts, as a phone fetches them.",
    examples: [30000],
  }),
  pictures: amount()
    .optional()
    .meta({ description: "How many pictures `whole` is meant for; else none.", examples: [3] }),
  further: amount().meta({
    description: "What each picture beyond those may add to `whole`.",
    examples: [12000],
  }),
});

/** @param layouts the names of the layouts that a page may ask for */
export function budget(layouts: readonly string[]) {
  return group("budget.yaml", {
    ...Object.fromEntries(layouts.map((name) => [name, kind.optional()])),
    others: kind.meta({ description: "Every page whose layout is not named here." }),
  }).meta({
    title: "What a page may weigh",
    description: "In bytes, for each kind of page. A page that weighs more is not published.",
  });
}

function amount() {
  return z
    .int({
      error: ({ input, path = [] }) =>
        told(
          `${nameOf(path)} is a whole number, and ${kindOf(input)}`,
          "write digits alone, such as 14600",
        ),
    })
    .positive({
      error: ({ path = [] }) => told(`${nameOf(path)} is more than nothing`, "write such as 14600"),
    });
}

export type PageBudget = z.infer<typeof kind>;
/** By layout; `others` is there in any case. */
export type Budget = Partial<Record<string, PageBudget>> & { others: PageBudget };
