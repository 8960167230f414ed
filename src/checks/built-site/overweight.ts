// What is told of a page that weighs more than it may: how much each part of it has, and what to do.
import type { Finding } from "../../diagnostics/index.ts";
import { type FinishedPage, templateOf } from "./finished-page.ts";
import { pictureBytes, type Weight, wholeBudget } from "./scales.ts";
import { type Shares, shares } from "./shares.ts";

export type Overweight = Required<Pick<Finding, "rule" | "message" | "hint">> & Blame;

type Blame = {
  hint: string;
  /** The words for the picture to blame. */
  alt?: string;
  /** Whether the part to blame is the same on other pages. */
  isShared: boolean;
};

/** One finding for the page itself where it is too heavy, and one for all that it shows. */
export function overweight(page: FinishedPage, weight: Weight): Overweight[] {
  const parts = shares(page.html.toString());
  const { budget, html, fonts } = weight;
  const most = wholeBudget(weight);
  const rest = fonts + pictureBytes(weight);
  const found: Overweight[] = [];
  if (html > budget.html) found.push(heavyPage(page, weight, parts));
  // What the page itself has too much of is told already.
  if (Math.min(html, budget.html) + rest > most) found.push(heavyVisit(page, weight, parts));
  return found;
}

function heavyPage(page: FinishedPage, { html, budget }: Weight, parts: Shares): Overweight {
  return {
    rule: "page-weight",
    message: `this page weighs ${number(html)} bytes compressed, and ${number(budget.html)} is the most: its text has ${number(parts.text)} of them, its styles ${number(parts.styles)}, its frame ${number(parts.frame)}`,
    ...blameForPage(page, parts, html - budget.html),
  };
}

function heavyVisit(page: FinishedPage, weight: Weight, parts: Shares): Overweight {
  const { html, fonts } = weight;
  const pictures = pictureBytes(weight);
  const most = wholeBudget(weight);
  const whole = html + fonts + pictures;
  const over = whole - most;
  return {
    rule: "page-weight",
    message: `this page weighs ${number(whole)} bytes with all that it shows, and ${number(most)} is the most: its pictures have ${number(pictures)} of them, its fonts ${number(fonts)}, the page itself ${number(html)}`,
    ...(pictures < over ? blameForPage(page, parts, over) : blameForPicture(weight)),
  };
}

function blameForPage(page: FinishedPage, { text, styles, frame }: Shares, over: number): Blame {
  if (page.layout === undefined)
    return { hint: "move some of its parts to a template beside it", isShared: false };
  const share = Math.ceil((100 * over) / text);
  // Half of a text can become a page of its own; of a text that is the most of its page, any part.
  if (share <= 50)
    return {
      hint: `move at least ${share} % of its text to a page of its own, and link to it: [More about it](more.md)`,
      isShared: false,
    };
  if (share <= 100 && text > styles && text > frame)
    return {
      hint: `make several pages of it: at least ${share} % of its text moves, with links to it: [More about it](more.md)`,
      isShared: false,
    };
  const part = styles > frame ? "the styles that it asks for" : "what it prints around the text";
  return { hint: `look at ${templateOf(page)}: cut ${part}`, isShared: true };
}

function blameForPicture({ pictures: [heaviest] }: Weight): Blame {
  const { address = "", alt = "", bytes = 0 } = heaviest ?? {};
  // A drawing is the same file at any size.
  const way = address.endsWith(".svg")
    ? "draw it with less in it, or take it out"
    : "show it smaller, with {: width=200} behind it, or save it 600 pixels wide";
  const named = alt ? `the picture "${alt}"` : "its largest picture";
  return { hint: `${named} has ${number(bytes)}: ${way}`, alt, isShared: false };
}

function number(count: number): string {
  return count.toLocaleString("en");
}
