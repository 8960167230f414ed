import { expect, test } from "vitest";
import { diagnosticsOf } from "../../src/build/errors.ts";
import { type Diagnostic, DiagnosticsError } from "../../src/diagnostics/index.ts";

const diagnostic: Diagnostic = {
  file: "content/about.md",
  line: 3,
  column: 1,
  rule: "broken-link",
  message: "there is no page team.md to link to",
  severity: "error",
};
const found = new DiagnosticsError([diagnostic]);

test.for([
  ["as it is", found],
  ["linked as Eleventy does", Object.assign(new Error("Having trouble"), { originalError: found })],
  ["linked by cause", new Error("outer", { cause: new Error("inner", { cause: found }) })],
] as const)("finds the problems in an error %s", ([, error]) => {
  expect(diagnosticsOf(error, "")).toEqual([diagnostic]);
});

test.for([
  ["./content/about.md", "content/about.md"],
  ["./content/pages/style/index.njk", "_includes/pages/style/index.njk"],
] as const)("finds the mistake of a template on the page %s", ([page, named]) => {
  const thrown = Object.assign(new Error("(./_includes/layouts/about.njk)\n  Error: it can't"), {
    name: "Template render error",
  });
  const writing = new Error(`Having trouble writing to "a.html" from "${page}"`);
  expect(diagnosticsOf(Object.assign(writing, { originalError: thrown }), "")).toMatchObject([
    {
      file: "_includes/layouts/about.njk",
      rule: "template-error",
      message: expect.stringContaining(`(while ${named} was rendered)`),
    },
  ]);
});

test("finds what the disk refused, below what it stopped", () => {
  const full = Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
  const stopped = Object.assign(new Error("Having trouble writing"), { originalError: full });
  expect(diagnosticsOf(stopped, "")).toMatchObject([
    { rule: "file-system", message: "the disk is full" },
  ]);
});

test.for([
  new Error("a fault"),
  new Error("a fault", { cause: "told as text" }),
  "no error at all",
  undefined,
])("throws on what is no author's mistake: %s", (fault) => {
  let thrown: unknown = "nothing";
  try {
    diagnosticsOf(fault, "");
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBe(fault);
});
