// A sentence with a number in it, in the form that the language has for that number; a filter.

/** One sentence for each plural form of a language, with `{count}` where the number goes. */
export type CountedSentence = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * `{ one: "Led from one city", other: "Led from {count} cities" }` and 3 → "Led from three cities".
 * @param words the number words from one on; a number beyond them is written in digits
 * @param lang the language whose plural rules count (https://cldr.unicode.org/index/cldr-spec/plural-rules)
 */
export function counted(
  sentence: CountedSentence,
  count: number,
  words: string[],
  lang: string,
): string {
  const form = sentence[new Intl.PluralRules(lang).select(count)] ?? sentence.other;
  const number = words[count - 1] ?? new Intl.NumberFormat(lang).format(count);
  return form.replace("{count}", number);
}
