import { getElementsByTagName, textContent } from "domutils";
import { diagnosticAtKey, type Path } from "../content/index.ts";
import { dialect } from "./dialect.ts";
import { parseTidy, serialize } from "./tree.ts";
import type { TextContext, TextLines, TextStep } from "./types.ts";

const md = dialect({ html: false });

/**
 * Renders the lines of a page's front matter that are Markdown: each line of `heading`, `lead`, and each
 * of `parts`. What is no text is reported by the schema.
 * @param steps what judges or changes each of them, as it does a text
 */
export async function renderLines<Context extends TextContext>(
  context: Context,
  steps: readonly TextStep<Context>[],
): Promise<TextLines> {
  const { heading, lead, parts } = context.page.data;
  const phrases =
    typeof heading === "string" ? heading.split("\n").filter((line) => line.trim()) : [];
  const lines: TextLines = { heading: [], headingText: "", lead: "", parts: [] };
  for (const phrase of phrases) {
    const { html, text } = await renderLine(phrase.trim(), ["heading"], context, steps);
    lines.heading.push(html);
    lines.headingText += lines.headingText ? `\n${text}` : text;
  }
  if (typeof lead === "string")
    lines.lead = (await renderLine(lead, ["lead"], context, steps)).html;
  for (const [index, part] of (Array.isArray(parts) ? parts : []).entries())
    if (typeof part === "string")
      lines.parts.push((await renderLine(part, ["parts", index], context, steps)).html);
  return lines;
}

async function renderLine<Context extends TextContext>(
  line: string,
  path: Path,
  context: Context,
  steps: readonly TextStep<Context>[],
) {
  const tree = parseTidy(md.renderInline(line));
  const diagnostic: TextContext["diagnostic"] = (_, rule, { words, ...wording }) => {
    const { document } = context.page;
    if (document) return diagnosticAtKey(document, path, rule, wording, words, line);
    return context.diagnostic({ start: 0, end: 0 }, rule, wording);
  };
  const report: TextContext["report"] = (...reported) => context.add(diagnostic(...reported));
  for (const image of getElementsByTagName("img", tree))
    report(image, "image-in-line", {
      message: "an image can't stand in this line",
      hint: "put it into the page's text, below the front matter",
      words: "![",
    });
  // The home page shows these sentences as well, and has no such place.
  if (path[0] === "parts")
    for (const link of getElementsByTagName("a", tree))
      if (link.attribs.href?.startsWith("#"))
        link.attribs.href = `${context.page.url}${link.attribs.href}`;
  for (const step of steps) await step(tree, { ...context, diagnostic, report });
  return { html: serialize(tree), text: textContent(tree) };
}
