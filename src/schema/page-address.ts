// The address that a page has by its file and its front matter; asked by the checks.

/** `content/about.md` → `/about/`, `content/es/index.md` → `/es/`, unless the front matter has a `permalink`. */
export function addressOf(file: string, { permalink }: { permalink?: unknown }): string {
  if (typeof permalink === "string") return permalink.replace(/\/index\.html$/, "/");
  const path = file.replace(/^content\//, "/").replace(/\.md$/, "/");
  return path.replace(/\/index\/$/, "/");
}
