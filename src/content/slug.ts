// A name as addresses and files have it here; asked where an author is told a better one.

/** `Über uns` → `uber-uns`: lower-case letters, digits and hyphens; empty where none are left. */
export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
