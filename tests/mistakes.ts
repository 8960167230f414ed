// The cases of `tests/mistakes/`: what an author wrote, and what is told. Each is a Markdown file
// whose fenced blocks are files, laid over the project's own, and at the end what is told:
//
//     ```markdown content/team.md crlf
//     ```told unknown-key missing-key
//
// After a file's path may stand: `bom` and `crlf` (how its text is saved), `escaped` (its text is
// the inside of a JSON string, for bytes that don't show), `link` (a symbolic link to what stands in
// the block), `gone` (the file is taken away).
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { projectWith, put } from "./build/project.ts";

const folder = join(import.meta.dirname, "mistakes");

/** One mistake, or several in one project. */
export type Mistake = {
  /** The case's file, without its ending. */
  name: string;
  files: WrittenFile[];
  /** The rules of the diagnostics, in any order. */
  rules: string[];
  /** All that is told, to the letter. */
  told: string;
};

type WrittenFile = { path: string; flags: string[]; content: string };

/** Every case, by the name of its file. @throws Error for a case that can't be read */
export function mistakes(): Mistake[] {
  return readdirSync(folder).sort().map(mistake);
}

/** Lays out the project with what the case's author wrote. @returns its folder */
export function laidOut(mistake: Mistake): string {
  const root = projectWith();
  layOver(root, mistake);
  return root;
}

/** Lays what the case's author wrote over a project that is there. */
export function layOver(root: string, { files }: Mistake): void {
  for (const file of files) write(root, file);
}

/** The project's folders in which the case's author wrote. */
export function foldersOf({ files }: Mistake): string[] {
  return [...new Set(files.map(({ path }) => path.replace(/\/.*/, "")))];
}

function mistake(file: string): Mistake {
  const blocks = new MarkdownIt()
    .parse(readFileSync(join(folder, file), "utf8"), {})
    .filter(({ type }) => type === "fence")
    .map(({ info, content }) => ({ words: info.split(/\s+/), content }));
  const told = blocks.pop();
  if (told?.words[0] !== "told" || blocks.some(({ words }) => !words[1]))
    throw new Error(`${file} is files, each with its path, and at the end what is told.`);
  return {
    name: file.replace(/\.md$/, ""),
    files: blocks.map(({ words: [, path = "", ...flags], content }) => ({ path, flags, content })),
    rules: told.words.slice(1),
    told: told.content.trimEnd(),
  };
}

function write(root: string, { path, flags, content }: WrittenFile): void {
  const is = (flag: string) => flags.includes(flag);
  put(join(root, path), null);
  if (is("link")) symlinkSync(content.trim(), join(root, path));
  else if (is("escaped")) put(join(root, path), unescaped(content));
  else if (!is("gone")) put(join(root, path), saved(content, is));
}

function saved(text: string, is: (flag: string) => boolean): string {
  const lines = is("crlf") ? text.replaceAll("\n", "\r\n") : text;
  return is("bom") ? `\uFEFF${lines}` : lines;
}

/** `\u0000` is a NUL, `\u00ff` the byte 255, which is no UTF-8. */
function unescaped(text: string): Buffer {
  return Buffer.from(JSON.parse(`"${text.trimEnd()}"`), "latin1");
}
