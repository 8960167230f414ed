// What an author may hand in, at random: for the property tests.
import fc, { type Arbitrary } from "fast-check";
import { markdown } from "./markdown-text.ts";
import { yaml } from "./yaml-text.ts";

export { hostileText, words } from "./hostile-text.ts";
export { html } from "./html-text.ts";
export { attributeList, markdown } from "./markdown-text.ts";
export { mutated } from "./mutations.ts";
export { yaml } from "./yaml-text.ts";

/** Any bytes, now and then where front matter should be. */
export const bytes: Arbitrary<Uint8Array> = fc
  .tuple(fc.constantFrom("", "", "---\n", "---\ntitle: "), fc.uint8Array({ maxLength: 300 }))
  .map(([start, rest]) => Buffer.concat([Buffer.from(start), rest]));

const fences = fc.oneof(
  { weight: 6, arbitrary: fc.constant("---\n") },
  { weight: 1, arbitrary: fc.constantFrom("--- \n", "\n---\n", "----\n", "---js\n", "") },
);

const frontMatter = fc.oneof(fc.constant("layout: default\nlang: en\ntitle: A\n"), yaml);

/** A page: front matter that is right or isn't, and any Markdown. */
export const page: Arbitrary<string> = fc
  .tuple(fences, frontMatter, fences, markdown)
  .map((parts) => parts.join(""));
