// What authors wrote, as a layout's test compares it with what was built.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "htmlparser2";
import { load } from "js-yaml";
import { leadership } from "../../src/content/schemas/leader.ts";
import { navigation } from "../../src/content/schemas/navigation.ts";
import { siteSettings } from "../../src/content/schemas/site.ts";
import { strings } from "../../src/content/schemas/strings.ts";
import { dialect } from "../../src/markdown/dialect.ts";
import { linksIn, textOf } from "./built.ts";

const line = dialect({ html: false });

/** A page's front matter, its address and its Markdown. */
export type WrittenPage = {
  layout: string;
  lang: string;
  title: string;
  description?: string;
  heading?: string;
  lead?: string;
  permalink?: string;
  parts?: string[];
  url: string;
  /** The path of the file that is made of it, in `_site`. */
  output: string;
  /** What the `##` headings say, in order, each with the id that its author gave it. */
  headings: { text: string; id: string | undefined }[];
};

/** What stands in a project's `_data` and `content`. */
export function writtenIn(root: string) {
  const data = (file: string) => load(readFileSync(join(root, "_data", file), "utf8"));
  const files = globSync("**/*.md", { cwd: join(root, "content") }).sort();
  const pages = files.map((file) =>
    writtenPage(file, readFileSync(join(root, "content", file), "utf8")),
  );
  return {
    site: siteSettings.parse(data("site.yaml")),
    leaders: leadership.parse(data("leadership.yaml")),
    navigation: navigation.parse(data("navigation.yaml")),
    words: strings.parse(data("strings/en.yaml")),
    pages,
    /** The page of a layout. @throws Error where none has it */
    page(layout: string): WrittenPage {
      const page = pages.find((written) => written.layout === layout);
      if (!page) throw new Error(`No page has the layout ${layout}.`);
      return page;
    },
  };
}

/** What a line of Markdown says, in plain text. */
export function said(markdown = ""): string {
  return textOf(parseDocument(line.renderInline(markdown)));
}

/** The links of a line of Markdown: their texts and addresses. */
export function linksSaid(markdown = ""): [text: string, href: string][] {
  return linksIn(parseDocument(line.renderInline(markdown)));
}

function writtenPage(file: string, text: string): WrittenPage {
  const [, yaml = "", markdown = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const frontMatter = load(yaml) as Omit<WrittenPage, "url" | "output" | "headings">;
  const url = frontMatter.permalink ?? `/${file.replace(/(?:(^|\/)index)?\.md$/, "$1")}`;
  const folder = url.endsWith(".html") || url.endsWith("/") ? url : `${url}/`;
  return {
    ...frontMatter,
    url: folder,
    output: folder.slice(1).replace(/(^|\/)$/, "$1index.html"),
    headings: Array.from(
      markdown.matchAll(/^## (.+?)(?: +\{:.*?#([\w-]+).*\})?$/gm),
      ([, heading, id]) => ({ text: said(heading), id }),
    ),
  };
}
