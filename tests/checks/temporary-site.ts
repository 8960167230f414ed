import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const project = join(import.meta.dirname, "../..");

/** A page in a language that the site has words in. */
export function page(layout: string, title: string, text: string, more = ""): string {
  return `---\nlayout: ${layout}\nlang: en\ntitle: ${title}\ndescription: About ${title}.\n${more}---\n\n${text}\n`;
}

/** The sources of a site without a mistake. */
export const sources: Readonly<Record<string, string>> = {
  "_includes/budget.yaml": readFileSync(join(project, "_includes/budget.yaml"), "utf8"),
  "_data/strings/en.yaml": readFileSync(join(project, "_data/strings/en.yaml"), "utf8"),
  "_data/site.yaml": readFileSync(join(project, "_data/site.yaml"), "utf8"),
  "_data/navigation.yaml": "- url: /about/\n",
  "_data/leadership.yaml":
    "- name: Amina Bello\n  role: Treasurer\n  bio: Amina counts.\n  location: Kano, Nigeria\n  github: aminab\n",
  "content/index.md": page("home", "Home", "[Amina](people.md#amina-bello)"),
  "content/about.md": page("default", "About", "## Us"),
  "content/people.md": page("leadership", "People", "[Us](about.md#us)"),
  "content/404.md": page("error", "Not found", "", "permalink: /404.html\n"),
};

/** Writes files into a temporary folder, which goes with the test. @returns the folder */
export function temporarySite(files: Record<string, string | Buffer>): string {
  const root = mkdtempSync(join(realpathSync(tmpdir()), "site-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}
