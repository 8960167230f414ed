// What must hold of the pages in `content/` before anything is rendered.
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type Problem, suggest } from "../problems/index.ts";
import { type Document, problemAtKey } from "./document.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { problemsOf } from "./issues.ts";
import { frontMatter, type Page } from "./page.ts";
import { problemAt, readSource, type Source } from "./source.ts";
import { filesBelow } from "./tree.ts";
import { isMistake, readYaml } from "./yaml.ts";
import { yamlProblem } from "./yaml-problem.ts";

/** What the pages' front matter says, taken together. */
export type CheckedPages = {
  problems: Problem[];
  /** Every page's address. */
  addresses: Set<string>;
};

/** Checks every page's front matter. */
export function checkPages(root: string, pages: string[]): CheckedPages {
  const schema = frontMatter(layoutsOf(root));
  const read: Document[] = [];
  const problems = pages.flatMap((file) => {
    const source = readSource(root, file);
    const { yaml: block, offset } = splitFrontMatter(source);
    if (block === undefined) return [noFrontMatter(source)];
    const yaml = readYaml(block);
    if (isMistake(yaml)) return [yamlProblem(source, yaml, offset)];
    const document = { source, offset, yaml };
    read.push(document);
    return problemsOf(schema, document);
  });
  return {
    problems: [
      ...problems,
      ...read.flatMap((page) => wordless(root, page)),
      ...takenAddresses(read),
    ],
    addresses: addressesOf(pages, read),
  };
}

// A page that can't be read yet still has its file's address: its own mistake is told, not also the
// menu's that leads to it.
function addressesOf(pages: string[], read: Document[]): Set<string> {
  const readable = new Set(read.map(({ source }) => source.file));
  const unread = pages.filter((file) => !readable.has(file));
  return new Set([...read.map(addressOf), ...unread.map(addressOfFile)]);
}

function layoutsOf(root: string): string[] {
  return filesBelow(root, "_includes/layouts")
    .filter(({ file }) => file.endsWith(".njk"))
    .map(({ file }) => basename(file, ".njk"))
    .filter((name) => name !== "base");
}

function noFrontMatter(source: Source): Problem {
  return problemAt(source, 0, 0, {
    rule: "front-matter",
    message: "the page does not begin with front matter",
    hint: "begin with a line ---, then layout:, lang: and title:, then a line ---",
  });
}

// A page whose language has no words for the header and footer can't be built.
function wordless(root: string, page: Document): Problem[] {
  const { lang } = (page.yaml.value ?? {}) as Partial<Page>;
  if (typeof lang !== "string" || existsSync(join(root, `_data/strings/${lang}.yaml`))) return [];
  const tags = filesBelow(root, "_data/strings").map(({ file }) => basename(file, ".yaml"));
  return [
    problemAtKey(page, ["lang"], {
      rule: "unknown-language",
      message: `the site has no words in "${lang}" yet`,
      hint: `write ${suggest(lang, tags) ?? tags.join(" or ")}, or add _data/strings/${lang}.yaml`,
    }),
  ];
}

function takenAddresses(pages: Document[]): Problem[] {
  const owners = new Map<string, string>();
  // Who wrote a permalink can change it, so the page that lives where its file stands comes first.
  const owning = pages.toSorted((a, b) => Number(hasPermalink(a)) - Number(hasPermalink(b)));
  return owning.flatMap((page) => {
    const address = addressOf(page).toLowerCase();
    const owner = owners.get(address);
    if (owner === undefined) owners.set(address, page.source.file);
    if (owner === undefined) return [];
    return [
      problemAtKey(page, ["permalink"], {
        rule: "address-taken",
        message: `the address ${address} belongs to ${owner} already`,
        hint: "give one of the two another permalink, or another file name",
      }),
    ];
  });
}

function hasPermalink({ yaml }: Document): boolean {
  return (yaml.value as Partial<Page> | undefined)?.permalink !== undefined;
}

function addressOf({ source, yaml }: Document): string {
  const { permalink } = (yaml.value ?? {}) as Partial<Page>;
  if (typeof permalink === "string") return permalink.replace(/\/index\.html$/, "/");
  return addressOfFile(source.file);
}

function addressOfFile(file: string): string {
  const path = file.replace(/^content\//, "/").replace(/\.md$/, "/");
  return path.replace(/\/index\/$/, "/");
}
