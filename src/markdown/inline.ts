// Inline Markdown to HTML, for a line of front matter or data. Templates ask for it as a filter.
import { dialect } from "./dialect.ts";

const line = dialect({ html: false });

/**
 * The HTML of one line of Markdown: emphasis, links, code. Blocks and HTML stay text.
 *
 *     {{ heading | inline | safe }}
 */
export function inline(text: string): string {
  return line.renderInline(text);
}
