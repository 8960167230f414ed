/** A longer part of an author's text doesn't help to find it. */
const longestName = 60;

/** Nobody copies more than this from a hint. */
const longestHint = 300;

/** Spaces without width or of a kind of their own, and marks where a word may be broken. */
const invisible = /[\u00a0\u00ad\u200b\u2060\ufeff]/g;

/** A text in double quotes on one line, cut where it is long; invisible characters stand as codes. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text)).replace(invisible, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** The text without invisible characters, as a word processor or a chat may add them. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}

/** The beginning of a text, with … where more follows. */
export function shortened(text: string): string {
  return cut(text, longestName);
}

/** An author's own words in a hint, whole unless they are very long. */
export function toWrite(text: string): string {
  return cut(text, longestHint);
}

/** A text safe to show on one line: � for what would steer a terminal or turn the reading direction. */
export function printable(text: string): string {
  return (
    text
      .replace(/\r\n?|\n/g, "↵")
      // https://trojansource.codes
      .replace(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "�")
  );
}

const references: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** HTML that shows a text as it is, between tags or in the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}

function cut(text: string, most: number): string {
  // Sliced first: to split a long text into characters takes its time.
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}
