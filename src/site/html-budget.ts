// How many bytes the HTML of a page may have; asked where the letters of its headings are set in.
import { readBudget } from "../content/index.ts";
import type { Pages } from "./pages.ts";

/**
 * Tells it of the page at an address, compressed.
 * @param root the project's folder
 */
export function htmlBudget(root: string, pages: () => Pages): (url: string) => number {
  let budget: ReturnType<typeof readBudget> | undefined;
  return (url) => {
    const layout = pages().byUrl.get(url)?.data.layout;
    // When a page asks: what is wrong with the file is told by then.
    budget ??= readBudget(root);
    return (budget[String(layout)] ?? budget.others).html;
  };
}
