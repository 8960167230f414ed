/** A language's tag for an editor's JSON Schema, which has no flags: https://www.rfc-editor.org/info/bcp47 */
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
