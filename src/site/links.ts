import type { Document, Element } from "domhandler";
import { findAll, getElementsByTagName, textContent } from "domutils";
import { mostPerFile } from "../diagnostics/index.ts";
import type { TextContext } from "../markdown/index.ts";
import { prefixed } from "./addresses.ts";
import { linkTarget } from "./link-target.ts";

/**
 * Turns each link of a text into the address that visitors follow, and reports those that lead nowhere or
 * have no words. A link that leaves the site doesn't say where its reader comes from.
 */
export function followLinks(
  tree: Document,
  { page, site, text, report, diagnostic }: TextContext,
): void {
  let broken = 0;
  for (const link of findAll(({ attribs }) => "href" in attribs, tree.children)) {
    const { href = "" } = link.attribs;
    if (link.name === "a" && !hasName(link))
      report(link, "link-text", {
        message: "this link has no words, so that nobody can tell where it leads",
        hint: "write what is there: [our mission](mission.md)",
        words: href,
      });
    // For each broken one the nearest page is looked for, which takes its time.
    if (broken > mostPerFile) continue;
    const target = linkTarget(href, page, site.pages, site.home);
    if (target.kind === "broken") {
      broken += 1;
      report(link, target.rule, { ...target.wording, words: href });
      continue;
    }
    link.attribs.href = prefixed(target.address, site.prefix);
    if (target.kind === "outside") addNoReferrer(link);
    else
      text.links.push({
        url: target.url,
        id: target.id,
        href,
        diagnostic: (rule, wording) => diagnostic(link, rule, { ...wording, words: href }),
      });
  }
}

/** Without a word a screen reader reads a link's address letter by letter. */
function hasName(link: Element): boolean {
  const { href, title, "aria-label": label } = link.attribs;
  if (title?.trim() || label?.trim() || textContent(link).trim()) return true;
  // What has no address, and an image without words, have a diagnostic of their own.
  const isDecorative = ({ attribs }: Element) =>
    /(?:^|\s)decorative(?:\s|$)/.test(attribs.class ?? "");
  return (
    href?.trim() === "" ||
    getElementsByTagName("img", link).some(
      (image) => image.attribs.alt?.trim() || !isDecorative(image),
    )
  );
}

function addNoReferrer({ attribs }: Element): void {
  if (!/^https?:/i.test(attribs.href ?? "")) return;
  attribs.rel = [...new Set(attribs.rel?.trim().split(/\s+/)).add("noreferrer")].join(" ");
}
