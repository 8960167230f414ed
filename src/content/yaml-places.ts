// Where each value of a YAML document stands, by the events of its reading; asked once something in it is wrong.
import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import type { Path, Span } from "./yaml.ts";

/** Where a value stands, its key, and what is in it. */
export type Place = { key: Span; value: Span; inside: Map<string, Place> };

/** The place of the value at a path, or of its nearest parent. */
export function nearestPlace(place: Place, path: Path): Place {
  const [first, ...rest] = path;
  const inside = first === undefined ? undefined : place.inside.get(String(first));
  return inside ? nearestPlace(inside, rest) : place;
}

/** A map or a list that is still open, as the events are walked. */
type Open = Place & { kind: "map" | "list"; next: number; word: string; wordAt?: Span | undefined };

const nowhere: Span = { start: 0, end: 0 };

/** The events are a flat walk of the document: a stack of the open collections tells where each value belongs. */
export function placesOf(source: string, events: Event[]): Place {
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
