// Real texts with something done to them, as typing errors and other programs do, for the property tests.
import fc, { type Arbitrary } from "fast-check";
import { hostileText } from "./hostile-text.ts";

/** Changes a text between two places in it. */
type Change = (text: string, start: number, end: number) => string;

const stretches: Change[] = [
  (text, start, end) => text.slice(0, start) + text.slice(end),
  (text, start, end) => text.slice(0, end) + text.slice(start),
  (text, start, end) => text.slice(0, start) + text.slice(start, end).repeat(20) + text.slice(end),
  (text, start) => text.slice(0, start),
  (text, start, end) =>
    text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end),
  (text, start, end) =>
    text.slice(0, start) + text.slice(start, end).replace(/\s/g, "") + text.slice(end),
];

const wholes: Change[] = [
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll("  ", "\t"),
  (text) => text.replaceAll(": ", ":"),
  (text) => text.normalize("NFD"),
];

const change: Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...stretches) },
  {
    weight: 6,
    arbitrary: hostileText.map(
      (hostile): Change =>
        (text, start) =>
          text.slice(0, start) + hostile + text.slice(start),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...wholes) },
);

// Nearer to the beginning more often, where a page's front matter is, but without fast-check's own
// liking for the very beginning; and mostly as long as a typing error.
const where = fc.record({
  start: fc.noBias(fc.nat(9999)).map((share) => (share / 10_000) ** 2),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
});

/** One of the texts, changed in up to four places. */
export function mutated(texts: readonly string[]): Arbitrary<string> {
  const changes = fc.array(fc.record({ change, where }), { minLength: 1, maxLength: 4 });
  return fc.tuple(fc.constantFrom(...texts), changes).map(([text, done]) =>
    done.reduce((changed, { change, where: { start, length } }) => {
      const from = Math.floor(start * changed.length);
      return change(changed, from, from + length);
    }, text),
  );
}
