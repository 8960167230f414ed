// Tables of cases, `tests/cases/*.yaml`: what an author wrote, and what is reported.
//
//     - name: a link to a page that isn't there
//       body: |                              the Markdown of content/team.md, whose lines are counted in it;
//         Read [our mission](mision.md).     or `keys`, which its front matter has besides or in place of its
//       expect: [broken-link@1:20]           usual ones, or `front`, all of it: lines are the file's
//
// `leader` has keys of the one leader in _data/leadership.yaml in the same way.
// Any other file stands by its path in `files`, where null takes one away. Behind the path may stand how it
// is saved: `bom`, `crlf`, `bytes` (its characters are bytes), `link` (a symbolic link to the text) and
// `x500` (the text so many times). A diagnostic in a file that isn't the first has the file's path:
// `broken-link@content/about.md:8:1`. `golden` names the file in `tests/golden/` with the whole report.
import { readdirSync, readFileSync, rmdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { inOrder } from "../../src/diagnostics/index.ts";
import { projectWith, put } from "../build/project.ts";

export type Case = {
  name: string;
  /** What the author wrote, over the project of `tests/cases/project/`. */
  files: CaseFile[];
  /** `rule@file:line:column`, in order; those of the first file without its name. */
  expect: string[];
  /** How many lines stand above the body that the case shows of its first file. */
  above: number;
  /** The file in `tests/golden/` that has the whole report. */
  golden?: string;
};

type CaseFile = { path: string; flags: string[]; text: string | null };

/** A case as its table has it. */
type Written = Pick<Case, "name" | "expect" | "golden"> & {
  files?: Record<string, string | null>;
  /** The Markdown of the page. */
  body?: string;
  /** The front matter of the page. */
  front?: string;
  /** Keys of the page besides, or in place of, the usual ones. */
  keys?: string;
  /** Keys of the one leader besides, or in place of, the usual ones. */
  leader?: string;
};

type Shown = Omit<Written, "name" | "expect" | "golden" | "files">;

const usualKeys = {
  layout: "default",
  lang: "en",
  title: "Team",
  description: "Who is on the team.",
};

const usualLeader = {
  name: "Amina Bello",
  role: "Treasurer",
  bio: "Amina is a Nigerian data engineer based in Kano.",
  location: "Kano, Nigeria",
  github: "aminabello",
};

/** The tables by subject, each with its cases. @throws Error for a case that can't be read */
export function caseTables(): { subject: string; cases: Case[] }[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({ subject: file.replace(".yaml", ""), cases: casesOf(file) }));
}

/** Lays out the project that all cases stand in. @returns its folder */
export function caseProject(): string {
  const folder = join(import.meta.dirname, "project");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map((file) => [file.slice(folder.length + 1), readFileSync(file)]);
  return projectWith({ content: null, ...Object.fromEntries(texts) });
}

/** Lays a case's files over the project. @returns what puts the project back */
export function layOver(root: string, { files }: Case): () => void {
  const before = files.map(({ path }) => ({ path, bytes: bytesOf(join(root, path)) }));
  for (const file of files) write(root, file);
  return () => {
    for (const { path, bytes } of before) {
      put(join(root, path), bytes);
      if (!bytes) removeEmpty(root, dirname(path));
    }
  };
}

/** Diagnostics as a case writes them. */
export function reported({ files, above }: Case, diagnostics: readonly Diagnostic[]): string[] {
  return inOrder(diagnostics).map(({ rule, file, line, column }) => {
    const isFirst = file === files[0]?.path;
    return isFirst ? `${rule}@${line - above}:${column}` : `${rule}@${file}:${line}:${column}`;
  });
}

function casesOf(table: string): Case[] {
  const text = readFileSync(join(import.meta.dirname, table), "utf8");
  const written = load(text) as Written[];
  return written.map(({ name, files = {}, expect, golden, ...shown }) => {
    const entries = Object.entries(files).map(([key, text]) => fileOf(key, text));
    const first = shownFile(shown);
    if (first) entries.unshift(first);
    if (!name || !entries.length || !expect) throw new Error(`${table}: ${name} is no case`);
    const above = shown.body === undefined ? 0 : 7;
    return { name, files: entries, expect, above, ...(golden && { golden }) };
  });
}

/** The file that a case shows a part of. */
function shownFile({ body, front, keys, leader }: Shown): CaseFile | undefined {
  if (leader !== undefined) {
    const text = withKeys(usualLeader, leader)
      .replace(/^(?=.)/gm, "  ")
      .replace("  ", "- ");
    return { path: "_data/leadership.yaml", flags: [], text };
  }
  if (body === undefined && front === undefined && keys === undefined) return undefined;
  const frontMatter = front ?? withKeys(usualKeys, keys ?? "");
  const text = `---\n${frontMatter}---\n\n${body ?? "We meet online.\n"}`;
  return { path: "content/team.md", flags: [], text };
}

/** The usual keys, each in its place unless the case has its own, and the case's others below. */
function withKeys(usual: Record<string, string>, keys: string): string {
  const own = keys.split(/^(?=\w+:)/m).map((text) => ({ name: text.replace(/:.*/s, ""), text }));
  const first = Object.entries(usual).map(
    ([name, value]) => own.find((key) => key.name === name)?.text ?? `${name}: ${value}\n`,
  );
  return [...first, ...own.filter(({ name }) => !(name in usual)).map(({ text }) => text)].join("");
}

function fileOf(key: string, text: string | null): CaseFile {
  const [path = "", ...flags] = key.split(/ (?=(?:bom|crlf|bytes|link|x\d+)\b)/);
  return { path, flags, text };
}

function write(root: string, { path, flags, text }: CaseFile): void {
  const is = (flag: string) => flags.includes(flag);
  put(join(root, path), is("link") || text === null ? null : "");
  if (text === null) return;
  if (is("link")) {
    symlinkSync(text, join(root, path));
    return;
  }
  const times = Number(flags.find((flag) => /^x\d/.test(flag))?.slice(1) ?? 1);
  const lines = (is("crlf") ? text.replaceAll("\n", "\r\n") : text).repeat(times);
  put(
    join(root, path),
    Buffer.from(is("bom") ? `\uFEFF${lines}` : lines, is("bytes") ? "latin1" : "utf8"),
  );
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function removeEmpty(root: string, folder: string): void {
  try {
    if (folder !== ".") rmdirSync(join(root, folder));
  } catch {
    return;
  }
  removeEmpty(root, dirname(folder));
}
