// Attribute lists without their colon, as other dialects of Markdown have them: `{width=100}`, `{.wide}`; asked for
// each text of a page, among the slips of the pen.
import type { Token } from "markdown-it";
import { type Finding, toWrite } from "../diagnostics/index.ts";
import type { Slip } from "./slip.ts";

const list =
  /^\{\s*((?:[#.][\w-]+|[a-z-]+=(?:"[^"]*"|[^\s{}"]+))(?:\s+(?:[#.][\w-]+|[a-z-]+=(?:"[^"]*"|[^\s{}"]+)))*)\s*\}/i;

/** The slip of a text that follows a link or a picture right behind it. @param before the token before the text */
export function bareList(text: string, before: Token | undefined): Slip[] {
  if (before?.type !== "image" && before?.type !== "link_close") return [];
  const [written, items = ""] = list.exec(text) ?? [];
  return written === undefined ? [] : [{ finding: noColon(items), written }];
}

function noColon(items: string): Finding {
  return {
    rule: "list-without-colon",
    message: "an attribute list begins with {: and this is shown as it is written",
    hint: `write: {: ${toWrite(items)}}`,
  };
}
