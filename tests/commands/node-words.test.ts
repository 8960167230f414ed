import { expect, test } from "vitest";
import { nodeWords } from "../../src/commands/node-words.ts";

const cached = ["--import", "./src/commands/compile-cache.mjs"];

test.for([
  { script: "build", words: [...cached, "--max-semi-space-size=4", "src/commands/build.ts"] },
  { script: "check", words: [...cached, "src/commands/check.ts"] },
  { script: "photos", words: [...cached, "src/commands/photos.ts"] },
] as const)(
  "$script takes up what was compiled before, and a build little memory",
  ({ script, words }) => {
    expect(nodeWords(process.cwd(), script)).toEqual(words);
  },
);
