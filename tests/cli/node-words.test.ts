import { expect, test } from "vitest";
import { nodeWords } from "../../src/cli/node-words.ts";

const ahead = ["early-fault", "compile-cache"].flatMap((name) => [
  "--import",
  `./src/cli/${name}.mjs`,
]);

test.for([
  { script: "build", words: [...ahead, "--max-semi-space-size=4", "src/cli/build.ts"] },
  { script: "check", words: [...ahead, "--min-semi-space-size=16", "src/cli/check.ts"] },
  { script: "photos", words: [...ahead, "src/cli/photos.ts"] },
] as const)(
  "$script takes up what was compiled before; a build takes little memory, a check room for what it makes",
  ({ script, words }) => {
    expect(nodeWords(process.cwd(), script)).toEqual(words);
  },
);
