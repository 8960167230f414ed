// A text of somebody else's as it has to be written in HTML; asked by all that show problems on a page.

const references: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** HTML that shows the text as it is, between tags or between the quotes of an attribute. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}
