import { layoutNamed, type Site } from "../content/index.ts";
import type { Text } from "../markdown/index.ts";

export type MenuEntry = { url: string; label: string };

/** The menu as the header and the footer show it: an entry without a label has its page's title. */
export function menuEntries({ menu, pages }: Site): MenuEntry[] {
  return menu.map(({ url, label }) => ({
    url,
    label: label ?? String(pages.byUrl.get(url)?.data.title),
  }));
}

export type MissionPart = {
  /** What the part's heading says, in plain text. */
  name: string;
  /** The short sentence of the front matter's `parts`, as HTML. */
  sentence: string;
  /** Where the part stands: `/mission/#own`. */
  url: string;
};

/** The parts of the mission, for pages that lead to them; none where the language has no such page. */
export function missionPartsOf(
  { pages }: Site,
  texts: ReadonlyMap<string, Text>,
  lang: string,
): MissionPart[] {
  const page = pages.all.find(
    ({ data }) => data.lang === lang && layoutNamed(data.layout)?.hasParts,
  );
  const text = page && texts.get(page.url);
  if (!text) return [];
  const parts = text.sections.filter(({ name }) => name);
  return parts.map(({ id, text: name }, index) => ({
    name,
    sentence: text.lines.parts[index] ?? "",
    url: `${page.url}#${id}`,
  }));
}
