// YAML read once, into values and the places they stand at; the only file that knows js-yaml.
import { constructFromEvents, EVENT_ID, parseEvents, YAMLException } from "js-yaml";

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

/** What js-yaml could not read, and where. */
export type YamlMistake = { reason: string; offset: number };

type Events = ReturnType<typeof parseEvents>;
type Spans = Map<string, { key: Span; value: Span }>;

const nowhere: Span = { start: 0, end: 0 };

/**
 * Reads one YAML document of the core schema (dates stay text, no merge keys, no aliases).
 * @returns the document, or the first mistake
 */
export function readYaml(source: string): Yaml | YamlMistake {
  try {
    const events = parseEvents(source, {});
    const [value, ...others] = constructFromEvents(events, { source, maxAliases: 0 });
    if (others.length > 0) return { reason: "a second document", offset: secondDocument(events) };
    let spans: Spans | undefined;
    const spanOf: Yaml["spanOf"] = (path, part = "value") => {
      // Only mistakes have a place, and most documents have none.
      spans ??= spansOf(source, events);
      return nearest(spans, path)[part];
    };
    return { value, spanOf };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, offset: error.mark?.position ?? 0 };
  }
}

// A document's event has no offset of its own: its first value's stands for it.
function secondDocument(events: Events): number {
  const start = events.findLastIndex(({ type }) => type === EVENT_ID.DOCUMENT);
  const first = events[start + 1];
  return first && "start" in first
    ? first.start
    : first && "valueStart" in first
      ? first.valueStart
      : 0;
}

export function isMistake(yaml: Yaml | YamlMistake): yaml is YamlMistake {
  return "reason" in yaml;
}

function nearest(spans: Spans, path: Path): { key: Span; value: Span } {
  const found = spans.get(name(path));
  if (found) return found;
  if (path.length === 0) return { key: nowhere, value: nowhere };
  return nearest(spans, path.slice(0, -1));
}

function name(path: Path): string {
  return JSON.stringify(path.map(String));
}

type Collection = {
  path: Path;
  at: Span;
  kind: "map" | "list";
  next: number;
  key: Span | undefined;
  word: string;
};

// The events are a flat walk of the document: a stack of the open collections tells where each value belongs.
function spansOf(source: string, events: Events): Spans {
  const spans: Spans = new Map();
  const open: Collection[] = [];

  const enter = (value: Span): Path => {
    const parent = open.at(-1);
    const path = parent ? [...parent.path, parent.kind === "map" ? parent.word : parent.next] : [];
    if (parent) parent.next += 1;
    spans.set(name(path), { key: parent?.key ?? value, value });
    if (parent?.kind === "map") parent.key = undefined;
    return path;
  };

  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) {
      const parent = open.at(-1);
      const written = quoted(source, { start: event.valueStart, end: event.valueEnd });
      // Nothing at all has no place of its own: js-yaml gives -1, or the line below an empty `|`.
      const place = written.end > written.start ? written : (parent?.key ?? parent?.at ?? nowhere);
      if (parent?.kind === "map" && !parent.key) {
        parent.key = place;
        parent.word = source.slice(event.valueStart, event.valueEnd);
      } else enter(place);
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const at = { start: event.start, end: event.start + 1 };
      const kind = event.type === EVENT_ID.MAPPING ? "map" : "list";
      open.push({ path: enter(at), at, kind, next: 0, key: undefined, word: "" });
    } else if (event.type === EVENT_ID.POP) open.pop();
  }
  return spans;
}

// js-yaml's offsets of a quoted text leave its quotes out; the author means them too.
function quoted(source: string, { start, end }: Span): Span {
  const quote = source[start - 1];
  const isQuoted = (quote === '"' || quote === "'") && source[end] === quote;
  return isQuoted ? { start: start - 1, end: end + 1 } : { start, end };
}
