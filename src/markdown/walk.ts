// The shape of a step over a page's tree, for the plugins that look at or change what Markdown became.
import type { PageData } from "@11ty/eleventy";
import type { ChildNode, Document } from "domhandler";
import type { Tell } from "../diagnostics/index.ts";

/**
 * Looks at, or changes in place, what one page's Markdown became. A page with mistakes is walked twice:
 * the second time its elements know where they were written.
 *
 * @param tree the page's HTML without its layout, read once; the next walk gets the same tree
 * @param page which page it is
 * @param tell tells what is wrong, at an element or a text
 */
export type Walk = (tree: Document, page: PageData, tell: Tell<ChildNode>) => void | Promise<void>;
