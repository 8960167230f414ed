// Data as JSON that may stand inside of a page's HTML; asked by the graph of a page.

/**
 * JSON without a character that could end the `<script>` around it, or open a comment there. It says the
 * same: inside of a text, where alone they occur, each may be written as its number.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function safeJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
