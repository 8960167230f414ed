// What is told of a page that weighs more than it may: how much each part of it has, and what to do.
import type { Finding } from "../problems/index.ts";
import { type FinishedPage, templateOf } from "./finished-page.ts";
import { pictureBytes, type Weight, wholeBudget } from "./scales.ts";
import { type Shares, shares } from "./shares.ts";

export type Overweight = Required<Pick<Finding, "rule" | "message" | "hint">> & {
  /** The words for the picture to blame. */
  alt?: string;
  /** Whether the part to blame is the same on other pages. */
  isShared: boolean;
};

/** From this share of its budget on, a page's text is long enough to be split. */
const longText = 1 / 3;

/** One finding for the page itself where it is too heavy, and one for what it brings along. */
export function overweight(page: FinishedPage, weight: Weight): Overweight[] {
  const parts = shares(page.html.toString());
  const { budget, html, fonts } = weight;
  const brought = fonts + pictureBytes(weight);
  const found: Overweight[] = [];
  if (html > budget.html) found.push(heavyPage(page, weight, parts));
  // What the page itself has too much of is told already.
  const most = wholeBudget(weight);
  if (Math.min(html, budget.html) + brought > most) found.push(heavyVisit(page, weight, most));
  return found;
}

function heavyPage(page: FinishedPage, { html, budget }: Weight, parts: Shares): Overweight {
  const isLong = parts.text > budget.html * longText;
  const over = html - budget.html;
  return {
    rule: "heavy-page",
    message: `this page weighs ${bytes(html)} compressed, and ${number(budget.html)} is the most: its text has ${number(parts.text)} of them, its styles ${number(parts.styles)}, its frame ${number(parts.frame)}`,
    hint: isLong
      ? `move at least ${percent(over / parts.text)} of its text to a page of its own, and link to it: [More about it](more.md)`
      : `look at ${templateOf(page)}: cut ${parts.styles > parts.frame ? "the styles that it asks for" : "what it prints around the text"}`,
    isShared: !isLong,
  };
}

function heavyVisit(page: FinishedPage, weight: Weight, most: number): Overweight {
  const { html, fonts, pictures } = weight;
  const shown = pictureBytes(weight);
  const whole = html + fonts + shown;
  const finding = {
    rule: "heavy-visit",
    message: `this page weighs ${bytes(whole)} with all that it shows, and ${number(most)} is the most: its pictures have ${number(shown)} of them, its fonts ${number(fonts)}, the page itself ${number(html)}`,
  };
  const [heaviest] = pictures;
  if (!heaviest || shown < whole - most)
    return {
      ...finding,
      hint: `look at ${templateOf(page)}: cut its styles, or the fonts that they ask for`,
      isShared: true,
    };
  const named = `the picture${heaviest.alt ? ` "${heaviest.alt}"` : ""} has ${number(heaviest.bytes)}`;
  // A drawing is the same file at any size.
  const way = heaviest.address.endsWith(".svg")
    ? "draw it with less in it"
    : "show it smaller, with {: width=200} behind it";
  return {
    ...finding,
    hint: `${named}: ${way}, or take it out`,
    alt: heaviest.alt,
    isShared: false,
  };
}

function bytes(count: number): string {
  return `${number(count)} bytes`;
}

function number(count: number): string {
  return count.toLocaleString("en");
}

function percent(share: number): string {
  return `${Math.min(100, Math.ceil(share * 100))} %`;
}
