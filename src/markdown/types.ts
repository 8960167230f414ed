import type { ChildNode, Document } from "domhandler";
import type { Page, Site } from "../content/index.ts";
import type { Diagnostic, Range, RuleId, Wording } from "../diagnostics/index.ts";

/** One part of a page. What stands under no `h2` has neither id nor name. */
export type Section = {
  id: string;
  /** The inner HTML of its `h2`. */
  name: string;
  /** What its `h2` says, in plain text. */
  text: string;
  /** What stands below the `h2`. */
  html: string;
  /** The classes that its author gave the `h2`. */
  classes: string[];
};

/** A link to a page of the site. */
export type TextLink = {
  /** The address of the page, and the id of a place on it, or an empty text. */
  url: string;
  id: string;
  /** As its author wrote it. */
  href: string;
  /** A diagnostic about the link, where it is written. */
  diagnostic(rule: RuleId, wording: Wording): Diagnostic;
};

/** What one page's Markdown became. Steps add to it what other modules ask for. */
export type Text = {
  page: Page;
  html: string;
  /** For a layout that sets them; else none. */
  sections: Section[];
  ids: Set<string>;
  links: TextLink[];
  /** The names of the images that the page shows or shares. */
  images: Set<string>;
  /** The declarations of its `style=""`; `.written-1` has the first. */
  styles: string[];
  /** The lines of front matter that are Markdown, as HTML. */
  lines: TextLines;
};

export type TextLines = {
  /** Each line of `heading`. */
  heading: string[];
  /** All of `heading` in plain text. */
  headingText: string;
  lead: string;
  parts: string[];
};

/** What a step is given beside the tree. */
export type TextContext = {
  page: Page;
  site: Site;
  text: Text;
  /** Reports at a node of the tree or a range of the page's Markdown. */
  report: TextReport;
  /** A diagnostic that may be reported later. */
  diagnostic: (...reported: Parameters<TextReport>) => Diagnostic;
  /** Adds to the diagnostics of the page. */
  add: (diagnostic: Diagnostic) => void;
};

/** @param wording `words` are the part of the node that is meant: an address, an attribute's name */
export type TextReport = (
  where: ChildNode | Range,
  rule: RuleId,
  wording: Wording & { words?: string | undefined },
) => void;

/** Judges or changes what one page's Markdown, or one line of it, became. */
export type TextStep<Context extends TextContext = TextContext> = (
  tree: Document,
  context: Context,
) => void | Promise<void>;
