// The menu as the header and the footer show it; a filter.
import type { NavigationEntry } from "../content/index.ts";
import type { Pages } from "./pages.ts";

export type MenuEntry = { url: string; label: string };

/**
 * `[{ url: "/mission/" }]` → `[{ url: "/mission/", label: "Mission" }]`: each entry with its label,
 * its own or else its page's title.
 * @throws Error when an entry leads to no page, which the check of the sources rules out
 */
export function menu(navigation: NavigationEntry[], { byUrl }: Pages): MenuEntry[] {
  return navigation.map(({ url, label }) => {
    const page = byUrl.get(url);
    if (!page) throw new Error(`The menu leads to ${url}, and no page has that address.`);
    return { url, label: label ?? String(page.data.title) };
  });
}
