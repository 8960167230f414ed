export type Layout = {
  /** The file that the layout is made for, one in each language; absent where any page may ask for it. */
  madeFor?: string;
  /** What schema.org calls a page of this layout. */
  schemaType: "WebPage" | "AboutPage";
  /** Whether it is about the community, for search engines. */
  isAboutCommunity: boolean;
  /** Whether visitors find it without a link of an author's. */
  isLinked: "always" | "from-home" | "by-authors";
  /** Whether the home page's layout is this one, which links to the mission and the leaders. */
  isHome: boolean;
  /** Whether it takes `parts`: one sentence for each `##` heading. */
  hasParts: boolean;
  /** Whether it sets the text by its `##` sections. */
  hasSections: boolean;
  /** Whether it shows the leaders, each with an id of their own. */
  showsLeaders: boolean;
  /** Whether its pages describe themselves; the others show the site's description. */
  needsDescription: boolean;
  /** Whether it is what the server shows for an address that isn't there. */
  isErrorPage: boolean;
};

const plain: Layout = {
  schemaType: "WebPage",
  isAboutCommunity: false,
  isLinked: "by-authors",
  isHome: false,
  hasParts: false,
  hasSections: false,
  showsLeaders: false,
  needsDescription: true,
  isErrorPage: false,
};

const community: Layout = { ...plain, isAboutCommunity: true };

/**
 * What each layout of `_includes/layouts/` needs. A new layout is a template there and a row here.
 */
export const layouts: Readonly<Record<string, Layout>> = {
  default: plain,
  home: {
    ...community,
    madeFor: "index.md",
    isHome: true,
    hasSections: true,
    isLinked: "always",
    needsDescription: false,
  },
  about: { ...community, madeFor: "about.md", schemaType: "AboutPage", hasSections: true },
  mission: {
    ...community,
    madeFor: "mission.md",
    isLinked: "from-home",
    hasParts: true,
    hasSections: true,
  },
  leadership: {
    ...community,
    madeFor: "leadership.md",
    isLinked: "from-home",
    showsLeaders: true,
  },
  error: {
    ...plain,
    madeFor: "404.md",
    isLinked: "always",
    needsDescription: false,
    isErrorPage: true,
  },
};

/** A layout by its name; undefined where there is none. */
export function layoutNamed(name: unknown): Layout | undefined {
  return typeof name === "string" && Object.hasOwn(layouts, name) ? layouts[name] : undefined;
}
