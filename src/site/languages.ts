/** One sentence for each plural form of a language, with `{count}` where the number goes. */
type CountedSentence = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

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

const locales = new Map<string, string>();

/**
 * A language as Open Graph names it, with the territory where most people speak it: `en` → `en_US`,
 * by the likely subtags of CLDR: https://www.unicode.org/reports/tr35/#Likely_Subtags
 */
export function locale(lang: string): string {
  const known = locales.get(lang);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(lang).maximize();
  const made = [language, region].filter(Boolean).join("_");
  locales.set(lang, made);
  return made;
}
