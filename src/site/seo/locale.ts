// A language as Open Graph names it; a filter.

/** `en` → `en_US`, `pt-BR` → `pt_BR`: a language, and the territory where most people speak it. */
export function locale(lang: string): string {
  const known = locales.get(lang) ?? madeLocale(lang);
  locales.set(lang, known);
  return known;
}

const locales = new Map<string, string>();

// By the likely subtags of CLDR: https://www.unicode.org/reports/tr35/#Likely_Subtags
function madeLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return [language, region].filter(Boolean).join("_");
}
