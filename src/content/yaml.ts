// YAML read once, into values and the places they stand at. With the two that walk its events, the only file
// that knows js-yaml.
import { constructFromEvents, parseEvents, YAMLException } from "js-yaml";
import { nearestPlace, type Place, placesOf } from "./yaml-places.ts";
import { firstUntaken } from "./yaml-untaken.ts";

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
