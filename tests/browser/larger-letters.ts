// A page as a reader sets it who needs larger letters: twice their size, and as far apart as WCAG says.
import type { Page as OpenPage } from "playwright-core";

/** https://www.w3.org/TR/WCAG22/#text-spacing, and twice the text of https://www.w3.org/TR/WCAG22/#resize-text */
const SPACED = `
  html { font-size: 200% !important; }
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** As a page comes, and as it must still be readable. */
export const lettersOf = ["its own", "larger"] as const;

/** Sets the letters of an open page. A sheet made by a script is the reader's, not the page's policy's. */
export async function setLetters(
  opened: OpenPage,
  letters: (typeof lettersOf)[number],
): Promise<void> {
  await opened.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    letters === "larger" ? SPACED : "",
  );
}
