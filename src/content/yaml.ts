// The only file that knows js-yaml.
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
import type { Range } from "../diagnostics/index.ts";

/** The keys and indexes that lead to a value: `[0, "github"]`. */
export type Path = readonly PropertyKey[];

export type Yaml = {
  /** Plain values: maps, lists, strings, numbers, booleans, null. An empty text gives undefined. */
  value: unknown;
  /** The range of the value at `path`, or of its key; where it is not there, of its nearest parent. */
  rangeOf(path: Path, part?: "key" | "value"): Range;
};

/** Why a text can't be read as YAML, in js-yaml's words or ours, and where reading ended. */
export type YamlError = { reason: string; offset: number };

/**
 * Reads one YAML document of the core schema: dates stay text; no merge keys, anchors, aliases or tags.
 * A text that is neither a map nor a list is none of ours.
 */
export function readYaml(source: string): Yaml | YamlError {
  try {
    const events = parseEvents(source, {});
    const unsupported = firstUnsupported(source, events);
    if (unsupported) return unsupported;
    const [value] = constructFromEvents(events, { source, maxAliases: 0 });
    let root: Node | undefined;
    return {
      value,
      rangeOf(path, part = "value") {
        // Most documents have no diagnostic, and need no positions.
        root ??= nodesOf(source, events);
        return nearestNode(root, path)[part];
      },
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, offset: error.mark?.position ?? 0 };
  }
}

/** `Mission: our goals` → `"Mission: our goals"`; in single quotes where the text has double ones. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The text as it may stand after a key: in quotes only where it needs them. */
export function asYamlValue(text: string): string {
  const read = readYaml(`key: ${text}`);
  const isSame = "value" in read && (read.value as { key?: unknown } | null)?.key === text;
  return isSame ? text : inQuotes(text);
}

/** What YAML would read otherwise than an author expects: a `&`, a `!`, a text behind a `#`. */
function firstUnsupported(source: string, events: Event[]): YamlError | undefined {
  for (const event of events) {
    if ("anchorStart" in event && event.anchorStart >= 0)
      return { reason: "anchor", offset: event.anchorStart - 1 };
    if ("tagStart" in event && event.tagStart >= 0)
      return { reason: "tag", offset: event.tagStart };
    if (event.type !== EVENT_ID.SCALAR || event.valueEnd < 0) continue;
    // A comment has a space after its #; `#1` and `#python` were meant to be read.
    const comment = /^["']?:?[ \t]+#[^\s#]/.exec(source.slice(event.valueEnd, event.valueEnd + 40));
    if (comment && event.style <= SCALAR_STYLE.DOUBLE_QUOTED)
      return { reason: "comment", offset: event.valueEnd + comment[0].length - 2 };
  }
  if (events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length > 1)
    return {
      reason: "second document",
      offset: Math.max(0, source.search(/\n(?:---|\.\.\.)/)) + 1,
    };
  return events[1]?.type === EVENT_ID.SCALAR ? { reason: "text alone", offset: 0 } : undefined;
}

/** Where a value stands, its key, and what is in it. */
type Node = { key: Range; value: Range; inside: Map<string, Node> };

function nearestNode(node: Node, path: Path): Node {
  const [first, ...rest] = path;
  const inside = first === undefined ? undefined : node.inside.get(String(first));
  return inside ? nearestNode(inside, rest) : node;
}

/** A map or a list that is still open while the events go by. */
type OpenNode = Node & {
  isMap: boolean;
  next: number;
  word: string;
  wordRange?: Range | undefined;
};

const nowhere: Range = { start: 0, end: 0 };

/** The events are a flat list: a stack of the open collections tells where each value belongs. */
function nodesOf(source: string, events: Event[]): Node {
  let root: Node = { key: nowhere, value: nowhere, inside: new Map() };
  const open: OpenNode[] = [];

  const enter = (value: Range): Node => {
    const parent = open.at(-1);
    const node: Node = { key: parent?.wordRange ?? value, value, inside: new Map() };
    if (!parent) root = node;
    else parent.inside.set(parent.isMap ? parent.word : `${parent.next}`, node);
    if (parent) Object.assign(parent, { next: parent.next + 1, wordRange: undefined });
    return node;
  };

  let last = 0;
  for (const event of events) {
    const parent = open.at(-1);
    if (event.type === EVENT_ID.SCALAR) {
      const written = rangeOfScalar(source, event);
      // An empty value has no range of its own.
      const range =
        written.end > written.start
          ? written
          : (parent?.wordRange ?? emptyEntry(source, parent, last));
      last = Math.max(last, range.end);
      if (parent?.isMap && !parent.wordRange) {
        parent.word = getScalarValue(source, event);
        parent.wordRange = range;
      } else enter(range);
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const node = enter({ start: event.start, end: event.start + 1 });
      open.push({ ...node, isMap: event.type === EVENT_ID.MAPPING, next: 0, word: "" });
    } else if (event.type === EVENT_ID.POP) open.pop();
  }
  return root;
}

/** The hyphen of an entry with nothing behind it: the first below what was read last, comments apart. */
function emptyEntry(source: string, list: OpenNode | undefined, last: number): Range {
  const hyphens = /#.*|-(?=\s|$)/g;
  hyphens.lastIndex = Math.max(last, list?.value.start ?? 0);
  let found = hyphens.exec(source);
  while (found?.[0].startsWith("#")) found = hyphens.exec(source);
  return found ? { start: found.index, end: found.index + 1 } : (list?.value ?? nowhere);
}

// js-yaml leaves out the quotes of a text, and begins a block with its indentation.
function rangeOfScalar(source: string, { valueStart, valueEnd, style }: ScalarEvent): Range {
  if (style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return { start: valueStart - 1, end: valueEnd + 1 };
  const text = source.slice(valueStart, valueEnd);
  const end = valueStart + text.trimEnd().length;
  return { start: Math.min(end, valueStart + text.search(/\S|$/)), end };
}
