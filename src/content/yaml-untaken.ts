// What YAML takes without a word and reads as something else than its author wrote; asked for each document.
import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from "js-yaml";

/** Why a document isn't taken, and from where on. */
export type Untaken = { reason: string; offset: number };

/** The first such stretch: a `&` or `!` at the start is no part of the text, and what stands after a `#` is left out. */
export function firstUntaken(source: string, events: Event[]): Untaken | undefined {
  for (const event of events) {
    if ("anchorStart" in event && event.anchorStart >= 0)
      return { reason: "an anchor or an alias", offset: event.anchorStart - 1 };
    if ("tagStart" in event && event.tagStart >= 0)
      return { reason: "a tag", offset: event.tagStart };
    const lost = event.type === EVENT_ID.SCALAR && lostIn(source, event);
    if (lost) return lost;
  }
  if (events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length > 1)
    return { reason: "a second document", offset: secondDocument(source, events) };
  return events[1]?.type === EVENT_ID.SCALAR ? { reason: "a text alone", offset: 0 } : undefined;
}

function lostIn(source: string, { style, valueStart, valueEnd }: ScalarEvent): Untaken | undefined {
  if (style > SCALAR_STYLE.DOUBLE_QUOTED || valueEnd < 0) return undefined;
  lostText.lastIndex = valueEnd;
  if (lostText.test(source)) return { reason: "a lost text", offset: lostText.lastIndex - 2 };
  if (style !== SCALAR_STYLE.PLAIN) return undefined;
  const text = source.slice(valueStart, valueEnd);
  if (isInCurlyQuotes(text)) return { reason: "curly quotes", offset: valueStart };
  // An entry that stands too far in goes on with the text of the one above it: "one - two".
  const dash = /\n[ \t]*(?=- )/.exec(text);
  if (!dash) return undefined;
  return { reason: "a lost entry", offset: valueStart + dash.index + dash[0].length };
}

// A comment has a space after its #; `#1` and `#python` were meant to be read.
const lostText = /["']?:?[ \t]+#[^\s#]/y;

// As a phone or a word processor makes them of straight ones: for YAML they are letters of the text.
function isInCurlyQuotes(text: string): boolean {
  return /^(?:[“”„][^“”„"]*[“”"]|[‘‚][^‘‚]*[’‘'])$/.test(text);
}

// A document's event has no offset of its own: the line that divides it from the first is above its
// first value.
function secondDocument(source: string, events: Event[]): number {
  const start = events.findLastIndex(({ type }) => type === EVENT_ID.DOCUMENT);
  const first = events[start + 1];
  const end =
    first && "start" in first ? first.start : first && "valueEnd" in first ? first.valueEnd : -1;
  const above = source.slice(0, end < 0 ? source.length : end);
  return Math.max(above.lastIndexOf("\n---"), above.lastIndexOf("\n...")) + 1;
}
