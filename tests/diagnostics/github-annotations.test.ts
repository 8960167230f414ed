import { expect, test } from "vitest";
import {
  type Diagnostic,
  githubAnnotations,
  withoutCommands,
} from "../../src/diagnostics/index.ts";

const unknown: Diagnostic = {
  ...{ file: "_data/leadership.yaml", line: 6, column: 3, endLine: 6, endColumn: 6 },
  ...{ rule: "unknown-key", severity: "error", hint: "write: role" },
  message: 'there is no "rol"; did you mean "role"?',
};

const { endLine, endColumn, hint, ...barest } = unknown;

test.for([
  [
    "says where, what is wrong and what to write",
    unknown,
    '::error file=_data/leadership.yaml,line=6,endLine=6,col=3,endColumn=6,title=unknown-key::there is no "rol"; did you mean "role"?%0Awrite: role',
  ],
  [
    "says no more than is known",
    barest,
    '::error file=_data/leadership.yaml,line=6,endLine=6,col=3,title=unknown-key::there is no "rol"; did you mean "role"?',
  ],
  [
    "of a warning is one",
    { ...unknown, severity: "warning", message: "bare" },
    "::warning file=_data/leadership.yaml,line=6,endLine=6,col=3,endColumn=6,title=unknown-key::bare%0Awrite: role",
  ],
  [
    "over several lines has no columns, which GitHub would not take",
    { ...unknown, endLine: 8, message: "long" },
    "::error file=_data/leadership.yaml,line=6,endLine=8,title=unknown-key::long%0Awrite: role",
  ],
  [
    "up to the beginning of a line leaves that line out",
    { ...unknown, endLine: 7, endColumn: 1, message: "a line" },
    "::error file=_data/leadership.yaml,line=6,endLine=6,title=unknown-key::a line%0Awrite: role",
  ],
  [
    "is written in GitHub's way, whatever stands in it",
    {
      ...unknown,
      file: "content/50% a,b:c\r\n::error::.md",
      message: "50%0A, a: b\r\n::set-output name=a::b",
      hint: "write: 100%",
    },
    "::error file=content/50%25 a%2Cb%3Ac%0D%0A%3A%3Aerror%3A%3A.md,line=6,endLine=6,col=3,endColumn=6,title=unknown-key::50%250A, a: b%0D%0A::set-output name=a::b%0Awrite: 100%25",
  ],
] as [string, Diagnostic, string][])("an annotation %s", ([, diagnostic, line]) => {
  expect(githubAnnotations([diagnostic])).toBe(line);
});

test("annotations come in order, one a line", () => {
  const lines = githubAnnotations([{ ...unknown, line: 7, endLine: 7 }, unknown]).split("\n");
  expect(lines.map((line) => /line=(\d)/.exec(line)?.[1])).toEqual(["6", "7"]);
});

test("commands in a text are not GitHub's to carry out before the token comes again", () => {
  expect(withoutCommands("::error::x\n##[set-output name=a]b", "a token")).toBe(
    "::stop-commands::a token\n::error::x\n##[set-output name=a]b\n::a token::",
  );
});
