// Whether a language's tag is written as BCP 47 has it: https://www.rfc-editor.org/info/bcp47

/** For an editor, which can't ask more; no flags, as JSON Schema has none. */
export const tagPattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** The tag as BCP 47 writes it, `pt_br` → `pt-BR`; undefined for what is no language's tag. */
export function canonicalTag(written: string): string | undefined {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(written.trim().replaceAll("_", "-"));
    return tagPattern.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}
