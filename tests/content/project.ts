// A small project in a temporary folder, in which nothing is wrong.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readSite } from "../../src/content/index.ts";

/** Files by their path from the project's folder; null takes one away. */
export type Files = Record<string, string | null>;

/** A page of the layout `default`. @param more further lines of its front matter */
export function page(title: string, more = ""): string {
  return `---\nlayout: default\nlang: en\ndescription: What it is.\ntitle: ${title}\n${more}---\n\nText.\n`;
}

export const leader = `- name: Amina Bello
  role: Treasurer
  bio: Amina counts.
  location: Kano, Nigeria
  github: aminabello
`;

const strings = `skip: Skip
home: home
menu: Menu
join: Join us
cities: { one: One city, other: "{count} cities" }
numbers: [one, two]
parts: Parts
wayHome: Home
person: { founder: founder, website: Website, portrait: "{name}" }
footer: { label: Places, home: Home, contact: Mail, repository: Code }
`;

const files: Files = {
  "content/index.md": page("Home"),
  "content/about.md": page("About us"),
  "content/404.md":
    "---\nlayout: error\nlang: en\ntitle: Not found\npermalink: /404.html\n---\n\nText.\n",
  "_data/strings/en.yaml": strings,
  "_data/strings/ha.yaml": strings,
  "_data/navigation.yaml": "- url: /about/\n",
  "_data/leadership.yaml": leader,
  "_data/site.yaml": `name: A site
description: What it is.
url: https://example.org
repository: https://github.com/example/site
contact: hello@example.org
join:
  - name: Chat
    url: https://chat.example.org/
follow: []
`,
  "_includes/budget.yaml": "others: { html: 14600, whole: 30000, further: 12000 }\n",
};

/** Lays out the small project with `more` over it. @returns its folder, which goes when the test ends */
export function projectOf(more: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), "content-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...files, ...more })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** What is reported of the small project with `more` over it: `file:line:column rule: message`. */
export function reported(more: Files = {}): string[] {
  return reportedIn(projectOf(more));
}

export function reportedIn(root: string): string[] {
  return readSite(root).diagnostics.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
  );
}
