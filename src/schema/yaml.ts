// YAML read once, into values and the places they stand at; the only file that knows js-yaml.
import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";

/** A stretch of the source, in UTF-16 units, `end` exclusive. */
export type Span = { start: number; end: number };

/** The keys and indexes that lead to a value: `[0, "github"]`. */
export type Path = readonly PropertyKey[];

export type Yaml = {
  /** Plain values: maps, lists, strings, numbers, booleans, null. An empty text gives undefined. */
  value: unknown;
  /** Where the value at `path` stands, or its key; where it is not there, its nearest parent. */
  spanOf(path: Path, part?: "key" | "value"): Span;
};

/** What js-yaml could not read, or we don't take, and where. */
export type YamlMistake = { reason: string; offset: number; text: string };

/**
 * Reads one YAML document of the core schema (dates stay text, no merge keys, no anchors, aliases or
 * tags). A text that is neither a map nor a list is none of ours.
 * @returns the document, or the first mistake
 */
export function readYaml(source: string): Yaml | YamlMistake {
  try {
    const events = parseEvents(source, {});
    const untaken = firstUntaken(source, events);
    if (untaken) return { ...untaken, text: source };
    const [value] = constructFromEvents(events, { source, maxAliases: 0 });
    let root: Place | undefined;
    const spanOf: Yaml["spanOf"] = (path, part = "value") => {
      // Only mistakes have a place, and most documents have none.
      root ??= placesOf(source, events);
      return nearestPlace(root, path)[part];
    };
    return { value, spanOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, offset: error.mark?.position ?? 0, text: source };
  }
}

export function isMistake(yaml: Yaml | YamlMistake): yaml is YamlMistake {
  return "reason" in yaml;
}

type Untaken = { reason: string; offset: number };

// What YAML reads as something else than its author wrote: a `&` or `!` at the start is no part of
// the text, and what stands after a `#` is left out.
function firstUntaken(source: string, events: Event[]): Untaken | undefined {
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

/** Where a value stands, its key, and what is in it. */
type Place = { key: Span; value: Span; inside: Map<string, Place> };

function nearestPlace(place: Place, path: Path): Place {
  const [first, ...rest] = path;
  const inside = first === undefined ? undefined : place.inside.get(String(first));
  return inside ? nearestPlace(inside, rest) : place;
}

/** A map or a list that is still open, as the events are walked. */
type Open = Place & { kind: "map" | "list"; next: number; word: string; wordAt?: Span | undefined };

const nowhere: Span = { start: 0, end: 0 };

// The events are a flat walk of the document: a stack of the open collections tells where each value belongs.
function placesOf(source: string, events: Event[]): Place {
  let root: Place = { key: nowhere, value: nowhere, inside: new Map() };
  const open: Open[] = [];

  const enter = (value: Span): Place => {
    const parent = open.at(-1);
    const place: Place = { key: parent?.wordAt ?? value, value, inside: new Map() };
    if (!parent) root = place;
    else parent.inside.set(parent.kind === "map" ? parent.word : `${parent.next}`, place);
    if (parent) Object.assign(parent, { next: parent.next + 1, wordAt: undefined });
    return place;
  };

  let last = 0;
  for (const event of events) {
    const parent = open.at(-1);
    if (event.type === EVENT_ID.SCALAR) {
      const written = spanOfText(source, event);
      // Nothing at all has no place of its own: js-yaml gives -1, or the line below an empty `|`.
      const span =
        written.end > written.start
          ? written
          : (parent?.wordAt ?? emptyEntry(source, parent, last));
      last = Math.max(last, span.end);
      if (parent?.kind === "map" && !parent.wordAt) {
        parent.word = getScalarValue(source, event);
        parent.wordAt = span;
      } else enter(span);
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const kind = event.type === EVENT_ID.MAPPING ? "map" : "list";
      const place = enter({ start: event.start, end: event.start + 1 });
      open.push({ ...place, kind, next: 0, word: "" });
    } else if (event.type === EVENT_ID.POP) open.pop();
  }
  return root;
}

/** The hyphen of an entry with nothing behind it: the first below what was read last, comments apart. */
function emptyEntry(source: string, list: Open | undefined, last: number): Span {
  const hyphens = /#.*|-(?=\s|$)/g;
  hyphens.lastIndex = Math.max(last, list?.value.start ?? 0);
  let found = hyphens.exec(source);
  while (found?.[0].startsWith("#")) found = hyphens.exec(source);
  return found ? { start: found.index, end: found.index + 1 } : (list?.value ?? nowhere);
}

// js-yaml's offsets of a quoted text leave its quotes out, which the author means too, and those of a
// text below a `|` begin with its indentation.
function spanOfText(source: string, { valueStart, valueEnd, style }: ScalarEvent): Span {
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return { start: valueStart - 1, end: valueEnd + 1 };
  const text = source.slice(valueStart, valueEnd);
  const end = valueStart + text.trimEnd().length;
  return { start: Math.min(end, valueStart + text.search(/\S|$/)), end };
}
