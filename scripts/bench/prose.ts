// Words without a meaning in the shape of a page's text, with Markdown's marks in it; asked by the
// bench for the pages that it writes.
import { oneOf, type Random, several } from "./random.ts";

const words = [
  ...["community", "people", "python", "meeting", "talk", "mentor", "city", "project", "careers"],
  ...["developers", "library", "evening", "questions", "answers", "programme", "conference"],
  ...["maintainers", "members", "guidance", "teachers", "neighbours", "organisers", "speakers"],
  ...["learn", "share", "build", "write", "read", "support", "begin", "meet", "travel", "welcome"],
  ...["open", "first", "local", "new", "paid", "free", "online", "long", "small", "patient"],
  ...["the", "a", "our", "every", "one", "this", "and", "with", "for", "from", "who", "that"],
  ...["of", "in", "to", "at", "is", "are", "can", "will", "more", "where", "when", "together"],
];

/** What an author does to a word now and then. */
const marks: ((word: string) => string)[] = [
  (word) => `*${word}*`,
  (word) => `**${word}**`,
  (word) => `\`${word}()\``,
  (word) => `"${word}"`,
  (word) => `${word}'s`,
  (word) => `${word} -- so`,
  (word) => `[${word}](https://example.org/${word}/)`,
  (word) => `[${word}](../about.md#why-online-first)`,
];

/** A few words, the first with a capital: a heading, a cell. */
export function phrase(next: Random, least: number, most: number): string {
  const text = several(next, least, most, () => oneOf(next, words)).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One sentence, with its full stop; one word in twenty has a mark. */
export function sentence(next: Random): string {
  const rest = several(next, 6, 15, () => {
    const word = oneOf(next, words);
    return next() < 0.05 ? oneOf(next, marks)(word) : word;
  });
  return `${phrase(next, 2, 2)} ${rest.join(" ")}.`;
}

/** A few sentences, each on a line of its own. */
export function paragraph(next: Random): string {
  return several(next, 2, 4, () => sentence(next)).join("\n");
}
