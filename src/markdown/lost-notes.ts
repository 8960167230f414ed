// Footnotes that lost their other half: a mark without a note is shown with its brackets, and a note without a
// mark is left out. Rules of the readers of pages and of lines.
import type { MarkdownIt, StateCore } from "markdown-it";
import { type Finding, mostPerFile, suggest, toWrite } from "../diagnostics/index.ts";
import { newSlip } from "./slip.ts";

/** What the reader of footnotes keeps: each label with a `:` before it, and -1 for a note without a mark. */
type Notes = { footnotes?: { refs?: Record<string, number> } };

/** For a reader of pages, after that of footnotes: its last rule takes out what nothing refers to. */
export function lostNotes(md: MarkdownIt): void {
  md.core.ruler.before("footnote_tail", "lost_notes", (state) => {
    if (!state.src.includes("[^")) return;
    const { refs = {} } = (state.env as Notes).footnotes ?? {};
    const unused = new Set(
      Object.keys(refs).flatMap((name) => (refs[name] === -1 ? [name.slice(1)] : [])),
    );
    let told = 0;
    tellMarks(state, (label) => {
      told += 1;
      // No more are told, and each is looked for among all.
      const meant = told > mostPerFile ? undefined : suggest(label, unused);
      // The note is not also told.
      if (meant !== undefined) unused.delete(meant);
      return noNote(label, meant);
    });
    tellNotes(state, unused);
  });
}

/** For a reader of lines, which have no room for notes. */
export function marksInLine(md: MarkdownIt): void {
  md.core.ruler.after("inline", "marks_in_line", (state) => {
    if (state.src.includes("[^")) tellMarks(state, () => noRoom);
  });
}

// A set of letters in a pattern, such as `[^a-z]+` or `[^,]`, is no mark.
const mark = /\[\^(?!(?:\w-\w|_)+\])(?=[^\]\s[]*[\p{L}\p{N}])([^\]\s[]+)\](?![+*?{])/gu;

function tellMarks(state: StateCore, finding: (label: string) => Finding): void {
  for (const block of state.tokens) {
    block.children &&= block.children.flatMap((token) => {
      if (token.type !== "text") return [token];
      const marks = Array.from(token.content.matchAll(mark), ([written, label = ""]) =>
        newSlip(state, { finding: finding(label), written, within: token }),
      );
      return [...marks, token];
    });
  }
}

function tellNotes(state: StateCore, unused: ReadonlySet<string>): void {
  const seen = new Set<string>();
  let lines: ReadonlyMap<string, number> | undefined;
  state.tokens = state.tokens.flatMap((token, index, all) => {
    if (token.type !== "footnote_reference_open") return [token];
    const { label } = token.meta as { label: string };
    const isTwice = seen.has(label);
    const finding = isTwice ? noteTwice(label) : unused.has(label) ? noMark(label) : undefined;
    seen.add(label);
    if (!finding) return [token];
    const written = `[^${label}]:`;
    const slip = newSlip(state, { finding, written });
    lines ??= linesOfNotes(state.src);
    // An empty note has nothing in it that knows its line.
    const line = lines.get(written) ?? 0;
    slip.map = all[index + 1]?.map ?? [line, line + 1];
    return [slip, token];
  });
}

function linesOfNotes(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split("\n").flatMap((line, number): [string, number][] => {
      const [, mark] = /^[\s>]*(\[\^[^\]\s]+\]:)/.exec(line) ?? [];
      return mark === undefined ? [] : [[mark, number]];
    }),
  );
}

function noNote(label: string, meant: string | undefined): Finding {
  return {
    rule: "lost-note",
    message: "this mark has no note, and is shown as it is written",
    hint: meant
      ? `write: [^${meant}]`
      : `write the note on a line of its own: [^${toWrite(label)}]: and then what it says`,
  };
}

function noMark(label: string): Finding {
  return {
    rule: "lost-note",
    message: "nothing in the text refers to this note, and it would be left out",
    hint: `write its mark behind the words that it is for: [^${toWrite(label)}]`,
  };
}

function noteTwice(label: string): Finding {
  return {
    rule: "lost-note",
    message: `there is a note [^${toWrite(label)}] above already, and one of the two would be left out`,
    hint: "give each note a mark of its own, or take one of the two out",
  };
}

const noRoom: Finding = {
  rule: "lost-note",
  message: "a note has no room in this line, and its mark is shown as it is written",
  hint: "say it in the page's text, below the front matter",
};
