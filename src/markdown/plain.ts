// Inline Markdown to plain text, for a title or an attribute. Templates ask for it as a filter.
import { textContent } from "domutils";
import { inline } from "./inline.ts";
import { readTidy } from "./tree.ts";

/**
 * What a line of Markdown says, without its marks; not escaped, which the template does.
 *
 *     <title>{{ heading | plain }}</title>
 */
export function plain(text: string): string {
  return textContent(readTidy(inline(text)));
}
