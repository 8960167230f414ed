// A text that is no YAML, line by line, as its author meant it: `- key: value`.

export type YamlLine = {
  /** Where the line starts in the text. */
  start: number;
  text: string;
  /** How many spaces the line begins with. */
  indent: number;
  /** `- `, where the line begins an entry of a list. */
  dashes: string;
  key: string | undefined;
  /** What stands after the key and the dashes, without a comment. */
  value: string;
  valueStart: number;
};

const anatomy =
  /^( *)((?:-(?:[ \t]+|$))*)(?:("[^"]*"|'[^']*'|[^\s"'#[\]{},&*!|>%@`:•–—-][^:]*):(?:[ \t]+|$))?/;

/** The lines of a text that say something: no empty ones, and no comments. */
export function yamlLines(text: string): YamlLine[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map(({ index, 0: line }) => yamlLine(index, line.trimEnd()))
    .filter(({ value, key, dashes }) => value || key || dashes);
}

function yamlLine(start: number, text: string): YamlLine {
  const [before = "", indent = "", dashes = "", key] = anatomy.exec(text) ?? [];
  const value = withoutComment(text.slice(before.length));
  return {
    start,
    text,
    indent: indent.length,
    dashes,
    key,
    value,
    valueStart: start + before.length,
  };
}

function withoutComment(value: string): string {
  if (/^["']/.test(value)) return value;
  const comment = value.startsWith("#") ? 0 : value.indexOf(" #");
  return comment < 0 ? value : value.slice(0, comment).trimEnd();
}

/** Where a line's key stands, or its dash, or else its text: its place in the order of things. */
export function columnOf({ indent, dashes, key }: YamlLine): number {
  return key === undefined ? indent : indent + dashes.length;
}
