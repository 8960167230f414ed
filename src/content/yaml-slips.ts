// The slip of the pen that keeps a text from being YAML, as its author would look for it: from the
// top, line by line. js-yaml tells where it could not go on, which is often the line below.
import { blankSlip, keySlip } from "./yaml-keys.ts";
import { yamlLines } from "./yaml-lines.ts";
import { isText, keyInText, type Level, levelsBelow } from "./yaml-order.ts";
import { blockSlip, lastLineOf, openSlip, type Slip, valueSlip } from "./yaml-values.ts";

/**
 * The first slip in a text that can't be read, or undefined when none is known.
 * @param offset where reading ended: the slip is there or above
 * @param keys those that the text may have
 */
export function yamlSlip(
  text: string,
  offset: number,
  keys: readonly string[] = [],
): Slip | undefined {
  const lines = yamlLines(text);
  let levels: Level[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.start > offset) return undefined;
    const isOwn = !isText(line, levels);
    const slip =
      blankSlip(line) ??
      (isOwn ? (keySlip(line, { lines, keys }) ?? valueSlip(line)) : keyInText(line, levels));
    if (slip) return slip;
    const last = lastLineOf(lines, index, text);
    if (last === undefined) return openSlip(line, lines[index + 1]);
    if (last > index && (lines[last + 1]?.start ?? text.length) > offset)
      return blockSlip(lines, index, offset);
    const below = isOwn ? levelsBelow(line, levels) : levels;
    if (!Array.isArray(below)) return below;
    levels = below;
    index = last;
  }
  return undefined;
}
