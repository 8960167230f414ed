// A page like those that people write here, of about 2 kB; asked by the bench for its sites.
import { paragraph, phrase, sentence } from "./prose.ts";
import { type Random, random, several } from "./random.ts";

/** What a section may have besides its paragraphs, and in how many of a hundred sections. */
const extras: [share: number, write: (next: Random) => string][] = [
  [40, list],
  [12, table],
  [8, quote],
  [6, code],
  [6, attributes],
  [4, html],
];

/**
 * The text of a page with its front matter. Nothing in it is Liquid, which plain Eleventy would run:
 * both builds read the same bytes.
 * @param number the page's number, and its seed: the same number gives the same text
 * @param count how many pages there are; each leads to the next, the last to the first
 */
export function pageText(number: number, count: number): string {
  const next = random(number);
  const sections = several(next, 2, 4, () => section(next));
  return `---
layout: default
lang: en
title: "${phrase(next, 2, 5)}, ${number}"
description: ${phrase(next, 8, 14)}.
---

${[paragraph(next), ...sections].join("\n\n")}

[The next page](${(number % count) + 1}.md)
`;
}

function section(next: Random): string {
  const extra = extras.filter(([share]) => next() * 100 < share).map(([, write]) => write(next));
  const text = several(next, 1, 2, () => paragraph(next));
  return [`## ${phrase(next, 2, 6)}`, ...text, ...extra].join("\n\n");
}

function list(next: Random): string {
  const mark = next() < 0.7 ? "-" : "1.";
  return several(next, 3, 6, () => `${mark} ${sentence(next)}`).join("\n");
}

function table(next: Random): string {
  const row = () => `| ${phrase(next, 1, 2)} | ${phrase(next, 1, 4)} | ${phrase(next, 1, 2)} |`;
  return [row(), "| --- | :-- | --: |", ...several(next, 3, 6, row)].join("\n");
}

function quote(next: Random): string {
  return `> ${sentence(next)}`;
}

function code(next: Random): string {
  const lines = several(next, 2, 4, () => `print("${phrase(next, 2, 4)}")`);
  return ["```python", ...lines, "```"].join("\n");
}

/** kramdown's, on the line after a paragraph. */
function attributes(next: Random): string {
  return `${paragraph(next)}\n{: .note title="${phrase(next, 2, 3)}"}`;
}

/** HTML between the Markdown, as an old page has it. */
function html(next: Random): string {
  const lines = `<p>${phrase(next, 4, 8)}<br>${phrase(next, 3, 6)}</p>`;
  return `<div class="card">\n${lines}\n\n${sentence(next)}\n\n</div>`;
}
