// The shape of a step over a page's tree, for the plugins that look at or change what Markdown became.
import type { PageData } from "@11ty/eleventy";
import type { Document } from "domhandler";

/**
 * Looks at, or changes in place, what one page's Markdown became.
 *
 * @param tree the page's HTML without its layout, read once; the next walk gets the same tree
 * @param page which page it is
 */
export type Walk = (tree: Document, page: PageData) => void | Promise<void>;
