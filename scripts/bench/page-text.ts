import { readFileSync } from "node:fs";

const sections = readFileSync(new URL("page.md", import.meta.url), "utf8")
  .trim()
  .split(/\n+(?=## )/);

/**
 * A page of some 1.7 kB with three sections of `page.md`, like those that people write here. Nothing in it
 * is Liquid, which plain Eleventy would run.
 * @param number the page's number: the same number gives the same text
 * @param count how many pages there are; each links to the next, the last to the first
 */
export function pageText(number: number, count: number): string {
  const step = 1 + (Math.floor(number / sections.length) % 5);
  const chosen = [0, 1, 2].map((index) => sections[(number + index * step) % sections.length]);
  return `---
layout: default
lang: en
title: Page ${number}
description: What page ${number} says to those who come to a meeting.
---

This is page ${number} of ${count}.

${chosen.join("\n\n")}

[The next page](${(number % count) + 1}.md)
`;
}
