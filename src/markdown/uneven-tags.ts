// Tags that don't fit together: a browser puts them right in its own way, or drops them, without a word.
// Asked for each page with raw HTML.
import type { Document } from "domhandler";
import { type MadeElements, madeElements } from "./made-elements.ts";

/** What is wrong with HTML, from `start` to `end` of it. */
export type HtmlFlaw = {
  /** The parser's name for it, or one of those below. */
  code: string;
  start: number;
  end: number;
  /** The name of the tag that is meant. */
  name?: string;
};

/** A tag as it was read. */
export type Tag = { kind: "start" | "end" | "doctype"; name: string; start: number; end: number };

/** https://html.spec.whatwg.org/multipage/syntax.html#optional-tags */
export const endsByItself: ReadonlySet<string> = new Set([
  ...["caption", "colgroup", "dd", "dt", "li", "p", "rp", "rt"],
  ...["tbody", "td", "tfoot", "th", "thead", "tr"],
]);
/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements, and an old name of `img`. */
export const hasNoEnd: ReadonlySet<string> = new Set([
  ...["br", "col", "hr", "image", "img", "source", "wbr"],
]);

/**
 * What a browser did to tags. An element that is left open or closed too late is told at its start alone.
 * @param tags all that were read, in order
 */
export function unevenTags(tree: Document, tags: Tag[]): HtmlFlaw[] {
  const made = madeElements(tree);
  const flaws: HtmlFlaw[] = made.spilt;
  /** By name, the tags whose end has not come yet. */
  const waiting = new Map<string, HtmlFlaw[]>();
  let strangeUntil = 0;
  for (const { kind, ...tag } of tags) {
    // What is inside of a strange element goes with it.
    strangeUntil = Math.max(strangeUntil, made.strange.get(tag.start) ?? 0);
    if (tag.start < strangeUntil) continue;
    // A heading may be ended by the tag of another.
    const family = tag.name.replace(/^h[1-6]$/, "h");
    const alike = waiting.get(family) ?? [];
    if (kind === "end") {
      if (!made.ends.has(tag.start)) flaws.push(...late(tag, alike.pop()));
      continue;
    }
    const code = kind === "doctype" ? "doctype" : codeOfStart(tag, made);
    if (code === undefined) continue;
    const flaw = { ...tag, code };
    waiting.set(family, alike);
    alike.push(flaw);
    if (code !== "left-open" || !endsByItself.has(tag.name)) flaws.push(flaw);
  }
  return flaws;
}

function codeOfStart({ name, start }: Omit<Tag, "kind">, made: MadeElements): string | undefined {
  if (!made.starts.has(start)) return "tag-without-place";
  if (!made.open.has(start) || hasNoEnd.has(name)) return undefined;
  // Of an element that crosses another a browser makes two, of which the second is ended.
  return made.ended.has(start) ? "closed-late" : "left-open";
}

/** The flaw of an end tag that a browser dropped, where it isn't that of the start tag that it was meant for. */
function late(end: Omit<Tag, "kind">, start: HtmlFlaw | undefined): HtmlFlaw[] {
  if (start === undefined) return [{ ...end, code: "closes-nothing" }];
  if (endsByItself.has(end.name) && start.code === "left-open")
    return [{ ...end, code: end.name === "p" ? "cut-paragraph" : "closes-nothing" }];
  if (start.code === "left-open") start.code = "closed-late";
  return [];
}
