// The lines of a project's files, for whoever shows what a problem speaks of; asked by the report.
import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** Nobody writes so long a file by hand, and no line of it is worth the memory. */
const mostBytes = 4 * 1024 * 1024;

/**
 * A function that gives a file's line, counted from 1; undefined where there is none to show.
 * It keeps the lines of the file that was asked for last: problems come sorted by file.
 */
export function sourceLines(root: string): (file: string, line: number) => string | undefined {
  let known: { file: string; lines: string[] } | undefined;
  return (file, line) => {
    if (known?.file !== file) known = { file, lines: linesOf(root, file) };
    return known.lines[line - 1];
  };
}

function linesOf(root: string, file: string): string[] {
  try {
    if (!isPlain(root, file)) return [];
    const text = readFileSync(join(root, file), "utf8").replace(/^\uFEFF/, "");
    // A picture has no lines.
    return text.includes("\0") ? [] : text.split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

// A symbolic link could show what is no part of the project; a pipe would never end.
function isPlain(root: string, file: string): boolean {
  const path = join(realpathSync(root), file);
  const stat = lstatSync(path);
  return stat.isFile() && stat.size <= mostBytes && realpathSync(path) === path;
}
