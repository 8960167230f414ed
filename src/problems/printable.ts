// A text of somebody else's, safe to show on one line; asked by all that tell problems.

/**
 * The text with � for each character that would steer a terminal or turn the direction of what
 * follows (https://trojansource.codes), and ↵ for a line break. Tabs stay.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\n/g, "↵")
    .replace(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "�");
}
