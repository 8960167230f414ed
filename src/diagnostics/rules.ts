export type Severity = "error" | "warning";

export type Rule = {
  /** An error keeps the site from being published, a warning doesn't. */
  severity: Severity;
  /** Why the rule exists, in one sentence. */
  why: string;
};

/** Every rule by its id. `docs/rules.md` is written from this table. */
export const rules = {
  // Files
  "missing-file": error("The site is built from this file."),
  "unexpected-file": error("A file that nothing reads looks published and is not."),
  "file-encoding": error("Text in another encoding than UTF-8 shows wrong letters."),
  "file-too-large": error("A text of this size is a mistake, and slow to build."),
  "merge-conflict": error("Git leaves both versions of a text in the file until someone chooses."),

  // Front matter and data
  "front-matter": error("A page needs front matter that can be read."),
  "yaml-syntax": error("The file is not valid YAML."),
  "unknown-key": error("A misspelt key would be ignored without a word."),
  "missing-key": error("The page can't be made without this key."),
  "invalid-value": error("The value is not of the kind that its key takes."),
  "duplicate-entry": error("The same leader or menu entry would show twice."),
  "duplicate-address": error("Two pages can't have one address."),
  "duplicate-title": error("Two pages with one title look alike in search results or tabs."),
  "duplicate-layout": error("The layout is made for one page in each language."),
  "unknown-language": error("The header and footer have no words in this language."),
  "missing-description": warning("Search engines and shared links show a page's description."),
  "missing-error-page": error("GitHub Pages shows /404.html for an address that isn't there."),
  "mission-parts": error("Each part of the mission has one sentence and one beam."),
  "site-address": error("Every whole address on the site begins with it."),

  // Text
  "invalid-html": error("A browser would read this HTML otherwise than it is written."),
  "disallowed-element": error("A page runs no scripts and shows nothing of another site."),
  "disallowed-attribute": error(
    "An attribute that isn't allowed could run code or is without effect.",
  ),
  "disallowed-style": error(
    "A style may set boxes and distances, and nothing that covers or fetches.",
  ),
  "inline-style": warning("The site can't adapt a style in the text to phones."),
  "deep-nesting": error("Elements this deep can't be read safely."),
  "attribute-list": warning("An attribute list that belongs to no element is left out."),
  "duplicate-id": error("A link to an id that stands twice finds only the first."),
  "empty-heading": error("Screen readers announce a heading, and it says nothing."),
  "heading-order": error("People who can't see the page move through it by its headings."),
  "unused-footnote": error("A footnote that nothing refers to is left out."),
  "image-in-line": error("A line of front matter has no room for an image."),
  prose: warning("Markdown shows it otherwise than its author seems to mean."),
  "too-many-diagnostics": error("Nobody reads more than these of one file."),

  // Links
  "broken-link": error("The link leads to a page or file that isn't there."),
  "broken-anchor": error("The link leads to a place that its page doesn't have."),
  "invalid-address": error("No visitor can follow this address, or it could run code."),
  "link-text": error("Without words nobody can tell where a link leads."),
  "orphan-page": warning("No visitor finds a page that nothing links to."),

  // Images
  "missing-image": error("The image file isn't there."),
  "missing-alt": error("Who doesn't see an image needs its description."),
  "image-path": error("All images are in one folder."),
  "remote-image": error("A visitor's browser asks no other site for an image."),
  "unreadable-image": error("No browser could show this file as an image."),
  "unsafe-svg": error("An SVG file can run scripts and fetch files."),
  "share-image": error("Sites that show shared links take one size and two formats."),
  "account-image": warning("The site shows a copy of the account's photo."),
  "photo-not-fetched": warning("The leader is shown with initials."),
  "unused-image": warning("Nobody sees this image."),

  // Built site
  "template-error": error("A page can't be rendered with this template."),
  "undefined-value": error("A template prints a value that isn't there."),
  "remote-request": error("A visitor's browser asks no other site for anything."),
  "page-weight": error("A page has to open at once on a slow connection."),
  "output-folder": error("The site can't be put in place."),
  "build-running": error("Two builds at once would replace each other's site."),
  "file-system": error("The system refuses to read or write a file."),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

function error(why: string): Rule {
  return { severity: "error", why };
}

function warning(why: string): Rule {
  return { severity: "warning", why };
}
