// Whether the lines of a text that is no YAML stand in their columns: keys below keys, entries below
// entries, and what belongs to one further in.
import { columnOf, type YamlLine } from "./yaml-lines.ts";
import { writeThis } from "./yaml-quotes.ts";
import type { Slip } from "./yaml-values.ts";

/** A key or a dash that is still open: more may stand below it, unless it is full. */
export type Level = {
  column: number;
  kind: "key" | "dash";
  isFull: boolean;
  /** The key that a dash has behind it: each entry of a list begins with the same one. */
  first?: string | undefined;
};

/** Whether a line goes on with the text of the one above. */
export function isText({ indent, dashes }: YamlLine, levels: Level[]): boolean {
  const above = levels.at(-1);
  return above?.isFull === true && indent > above.column && !dashes;
}

/** The levels that are open below a line, or the slip of a line that stands in no column of its kind. */
export function levelsBelow(line: YamlLine, levels: Level[]): Level[] | Slip {
  const kind = line.dashes ? "dash" : "key";
  const outer = levels.filter(({ column }) => column < line.indent);
  const sister = levels.find((level) => level.column === line.indent && level.kind === kind);
  const key = levels.find((level) => level.column === line.indent && level.kind === "key");
  const isEntryOfKey = kind === "dash" && key?.isFull === false;
  const isFirstBelow = outer.length === levels.length && outer.at(-1)?.isFull !== true;
  const list = levels.findLast(({ first }) => first !== undefined && first === line.key);
  if (kind === "dash" && list && list.column !== line.indent) return strayEntry(line, list.column);
  if (kind === "key" && list?.column === line.indent) return dashless(line);
  if (kind === "dash" && key && !isEntryOfKey) return strayDash(line);
  if (sister || isEntryOfKey || isFirstBelow)
    return [...outer, ...(isEntryOfKey ? [key] : []), ...levelsOf(line)];
  return misplaced(line, dueColumn(line, kind, levels));
}

/** The slip of a line that goes on with a text, and looks like a key of its own. */
export function keyInText(line: YamlLine, levels: Level[]): Slip | undefined {
  if (line.key === undefined) return undefined;
  if (/^[A-Za-z]+$/.test(line.key)) return misplaced(line, levels.at(-1)?.column ?? 0);
  return {
    ...stretch(line),
    message: 'a text with ": " in it needs quotes',
    hint: "put quotes around the whole text, from the line above on",
  };
}

function levelsOf(line: YamlLine): Level[] {
  const isFull = line.value !== "";
  const dashes = [...line.dashes.matchAll(/-/g)].map(({ index }) => ({
    ...{ column: line.indent + index, kind: "dash" as const },
    isFull: isFull && line.key === undefined,
    first: line.key,
  }));
  return line.key === undefined
    ? dashes
    : [...dashes, { column: columnOf(line), kind: "key", isFull }];
}

/** The column nearest to a line's among those in which one of its kind may stand; of two the inner one. */
function dueColumn({ indent }: YamlLine, kind: Level["kind"], levels: Level[]): number {
  const columns = levels.filter((level) => level.kind === kind).map(({ column }) => column);
  const [nearest = 0] = columns.sort(
    (a, b) => Math.abs(a - indent) - Math.abs(b - indent) || b - a,
  );
  return nearest;
}

function strayDash(line: YamlLine): Slip {
  return {
    ...stretch(line),
    message: "an entry of a list stands here, where a key is due",
    hint: "take the - out, or put the entry below the key of its list",
  };
}

function dashless(line: YamlLine): Slip {
  const { start, end } = stretch(line);
  return {
    ...{ start, end },
    message: "an entry of a list begins with a hyphen and a space",
    hint: writeThis(`- ${line.text.slice(line.indent)}`, "write a hyphen and a space before it"),
  };
}

function strayEntry(line: YamlLine, due: number): Slip {
  return {
    ...stretch(line),
    message: `this entry begins with ${spaces(line.indent)}, and the one above with ${spaces(due)}`,
    hint: `begin it with ${spaces(due)}, and move its other lines along`,
  };
}

/** What is said of a line that goes on with the text of the one above, and is no further in. */
export function tooFarLeft(above: YamlLine): Pick<Slip, "message" | "hint"> {
  return {
    message: "this line goes on with the text above, and begins too far left",
    hint: `begin it with ${spaces(columnOf(above) + 2)}, as every line that goes on with the text`,
  };
}

function misplaced(line: YamlLine, due: number): Slip {
  return {
    ...stretch(line),
    message: `this line begins with ${spaces(line.indent)}, and those it belongs to with ${spaces(due)}`,
    hint: `begin it with ${spaces(due)}`,
  };
}

function stretch({ start, indent, text }: YamlLine) {
  return { start: start + indent, end: start + text.length };
}

function spaces(count: number): string {
  if (count === 0) return "no space";
  return `${count} ${count === 1 ? "space" : "spaces"}`;
}
