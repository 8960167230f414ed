// A mistake as data: where it stands, what is wrong, what to write instead. Every finder makes these.

/** A stretch of a file; lines and columns count from 1, in characters, as an editor shows them. */
export type Place = {
  line: number;
  column: number;
  /** Where the mistake ends, exclusive; absent where only its start is known. */
  endLine?: number;
  endColumn?: number;
};

/** One mistake of an author. An error keeps the site from being published, a warning doesn't. */
export type Problem = Place & {
  /** Path relative to the project's folder, with `/`. */
  file: string;
  /** The rule's name, such as `unknown-key`. */
  rule: string;
  /** What is wrong, in plain words. */
  message: string;
  /** What to write instead. */
  hint?: string;
  severity: "error" | "warning";
};
