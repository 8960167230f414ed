import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unescape as decode } from "node:querystring";
import {
  type Diagnostic,
  diagnosticAt,
  type RuleId,
  suggest,
  type Wording,
} from "../diagnostics/index.ts";
import {
  type BuiltPage,
  type BuiltSite,
  OutputFiles,
  type PageAddress,
  readPage,
} from "./built-site.ts";

/** What is wrong with an address; `words` stand in the template that prints it. */
type Verdict = Wording & { rule: RuleId; words: string };

/** What a link may lead to elsewhere; anything else could run as a script. */
const schemes = /^(?:https?|mailto|sms|tel):/i;

/**
 * Reports addresses that templates and style sheets print and that lead nowhere, or that a browser would
 * fetch from another site. The links of texts are checked before.
 */
export function templateLinks(built: BuiltSite): Diagnostic[] {
  const { site, pages, folder } = built;
  const files = new OutputFiles(folder);
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOn = (page: BuiltPage) => {
    const known = ids.get(page.url) ?? idsIn(page.html);
    ids.set(page.url, known);
    return known;
  };
  const byUrl = new Map(pages.map((page) => [page.url, page]));

  function judge({ address, isFetched }: PageAddress, page: BuiltPage): Verdict | undefined {
    if (address.startsWith("data:") && isFetched) return undefined;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) && !address.startsWith(site.address.href))
      return judgeOutside(address, isFetched);
    const whole = address.startsWith("#")
      ? `${site.prefix}${page.url.slice(1)}${address}`
      : address;
    const local = whole.startsWith(site.address.href)
      ? site.prefix + whole.slice(site.address.href.length)
      : whole;
    if (!local.startsWith(site.prefix)) return outsidePrefix(address, site.prefix);
    const [path = "", id = ""] = local.slice(site.prefix.length - 1).split("#");
    const url = decode(path.replace(/\?.*/s, ""));
    const target = byUrl.get(url);
    if (!target && files.at(url) === undefined)
      return notThere(address, url, suggest(url, byUrl.keys()));
    if (!target || id === "" || id === "top") return undefined;
    const known = idsOn(target);
    return known.has(decode(id)) ? undefined : noPlace(address, decode(id), known);
  }

  const found = new Map<string, { verdict: Verdict; page: BuiltPage; others: number }>();
  for (const page of pages) {
    for (const address of addressesOf(page, built)) {
      const verdict = judge(address, page);
      const key = `${verdict?.rule} ${address.address}`;
      const known = found.get(key);
      if (verdict && !known) found.set(key, { verdict, page, others: 0 });
      else if (known && known.page !== page) known.others += 1;
    }
  }
  return [...found.values()].map(({ verdict, page, others }) =>
    inTemplate(built.site.root, page, verdict, others),
  );
}

function addressesOf({ html, url }: BuiltPage, { texts }: BuiltSite): PageAddress[] {
  const text = texts.get(url)?.html.trim() ?? "";
  // Most layouts print the text in one piece, and to read it again takes as long as the rest.
  const frame = text === "" ? html : html.replace(text, () => "");
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
  const inStyle = Array.from(
    style.matchAll(/url\("(?!data:)([^"]+)"\)/g),
    ([, address = ""]) => address,
  );
  return [
    ...readPage(frame).addresses,
    ...inStyle.map((address) => ({ address, isFetched: true })),
  ];
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id = ""]) => id));
}

/** At the line of a template or style sheet that prints the words, else at the page's file. */
function inTemplate(
  root: string,
  page: BuiltPage,
  { rule, words, ...wording }: Verdict,
  others: number,
) {
  const more = others === 0 ? "" : ` (on ${others + 1} pages)`;
  const said = { ...wording, message: `${wording.message}${more}` };
  for (const file of [...globSync("_includes/**/*.{njk,css}", { cwd: root }).sort(), page.file]) {
    const text = readFileSync(join(root, file), "utf8");
    const start = text.indexOf(words);
    if (start >= 0)
      return diagnosticAt({ file, text }, { start, end: start + words.length }, rule, said);
  }
  return diagnosticAt({ file: page.file, text: "" }, undefined, rule, said);
}

function judgeOutside(address: string, isFetched: boolean): Verdict | undefined {
  if (isFetched)
    return {
      rule: "remote-request",
      message: `every visitor's browser would ask another site for ${shown(address)}`,
      hint: "keep the file in _includes/brand/ or _includes/fonts/, and print its name with the filter asset",
      words: address,
    };
  if (schemes.test(address) || address.startsWith("//")) return undefined;
  return {
    rule: "invalid-address",
    message: `a template prints a link to ${shown(address)}, which no browser may follow`,
    hint: "print an address that begins with https://, or one of the site's own",
    words: address,
  };
}

function notThere(address: string, url: string, nearest: string | undefined): Verdict {
  return {
    rule: "broken-link",
    message: `a template prints the address ${shown(address)}, and the site has nothing there`,
    hint: nearest ? `write: ${nearest}` : "correct it, or take out what leads there",
    words: url,
  };
}

function outsidePrefix(address: string, prefix: string): Verdict {
  return {
    rule: "broken-link",
    message: `a template prints the address ${shown(address)}, and this site's begin with ${prefix}`,
    hint: `print it with the filter url: {{ "${shown(address)}" | url }}`,
    words: address,
  };
}

function noPlace(address: string, id: string, ids: ReadonlySet<string>): Verdict {
  const nearest = suggest(id, ids);
  return {
    rule: "broken-anchor",
    message: `a template prints a link to ${shown(address)}, and the page has no element with this id`,
    hint: nearest ? `write: #${nearest}` : "correct it, or give the element this id",
    words: `#${id}`,
  };
}

function shown(address: string): string {
  return address.length > 100 ? `${address.slice(0, 100)}…` : address;
}
