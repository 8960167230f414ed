// Pages that nobody finds; asked when every page's links are known.
import { posix } from "node:path";
import { diagnosticIn, fileOf, readMenu } from "../content/index.ts";
import type { Diagnostic, Finding } from "../diagnostics/index.ts";
import type { Pages } from "../site/index.ts";

/**
 * Warns of each page that neither the menu, nor another page's text, nor a layout leads to.
 * @param unlinked the addresses of the pages that no text leads to
 * @throws DiagnosticsError when the menu can't be read
 */
export function lonelyPages(root: string, pages: Pages, unlinked: string[]): Diagnostic[] {
  const menu = new Set(readMenu(root).map(({ url }) => url));
  const lonely = unlinked.filter((url) => !menu.has(url) && !isLedTo(url, pages));
  return lonely.slice(0, most).flatMap((url, index) => {
    const page = pages.byUrl.get(url);
    const others = index === most - 1 ? lonely.length - most : 0;
    return page ? [diagnosticIn(root, fileOf(page), ["title"], lonelyPage(page, others))] : [];
  });
}

/** How many are told: nobody reads a thousand warnings, and each is looked up in its file. */
const most = 20;

// Every page's header leads home, the server to the page for errors, and the home page's layout to the
// mission and the people.
function isLedTo(url: string, pages: Pages): boolean {
  const { layout, lang } = pages.byUrl.get(url)?.data ?? {};
  if (url === "/" || layout === "home" || layout === "error") return true;
  const isShownAtHome = layout === "mission" || layout === "leadership";
  return isShownAtHome && pages.withLayout("home", String(lang)) !== undefined;
}

function lonelyPage(page: { url: string; inputPath: string }, others: number): Finding {
  const nobody = "no page and no menu leads here, so that nobody will find this page";
  return {
    rule: "orphan-page",
    message: others > 0 ? `${nobody}, nor ${others} more` : nobody,
    // The menu leads to pages with a folder of their own.
    hint: page.url.endsWith("/")
      ? `add a line to _data/navigation.yaml: - url: ${page.url}`
      : `link to it from another page: [what is there](${posix.relative("content", fileOf(page))})`,
  };
}
