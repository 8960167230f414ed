// Judges the texts of all pages of a site, each as it is rendered and then all together: one for each
// build, where Eleventy has the pages rendered, and for each check, which renders nothing else.
import type { PageData } from "@11ty/eleventy";
import { type ChildNode, isTag } from "domhandler";
import {
  diagnosticIn,
  diagnosticsInBody,
  fileOf,
  type PageSource,
  pageSource,
  readSettings,
  sharePattern,
} from "../content/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { type Gallery, pictureWalk, shareMistake } from "../images/index.ts";
import {
  findingsInLine,
  findingsOf,
  frameIds,
  headingIds,
  headingLevels,
  inline,
  type LineWalk,
  lostNames,
  type PlacedFinding,
  pageHtml,
  shownAsWritten,
  unevenParts,
  type Walk,
  withoutPictures,
} from "../markdown/index.ts";
import { type Pages, SiteLinks, type WrittenStyles } from "../site/index.ts";
import { type InlineField, inlineFields } from "./inline-fields.ts";
import { ownPlaces } from "./own-places.ts";
import { unlessTold } from "./unless-told.ts";

export type SiteTextsOptions = {
  root: string;
  prefix: string;
  pages: () => Pages;
  gallery: Gallery;
  written: WrittenStyles;
};

/** What a page's text is judged with. */
type PageText = { page: PageData; data: PageSource["data"]; body: string };

export class SiteTexts {
  readonly #root: string;
  readonly #pages: () => Pages;
  readonly #gallery: Gallery;
  readonly #links: SiteLinks;
  readonly #pictures: Walk;
  readonly #moveStyles: Walk;
  readonly #frame: (layout: unknown) => ReadonlySet<string> | undefined;

  constructor({ root, prefix, pages, gallery, written }: SiteTextsOptions) {
    this.#root = root;
    this.#pages = pages;
    this.#gallery = gallery;
    this.#pictures = pictureWalk(gallery);
    this.#moveStyles = written.move;
    this.#frame = (layout) => unlessTold(() => frameIds(layout, () => gallery.anchors));
    const home = unlessTold(() => new URL(readSettings(root).url));
    this.#links = new SiteLinks({ pages, prefix, home, frame: this.#frame });
  }

  /** The HTML of a page's own text, and all that is wrong with the text and the lines of its front matter. */
  async page({ page, data, body }: PageText): Promise<{ html: string; diagnostics: Diagnostic[] }> {
    const frame = this.#frame(data.layout);
    const { html, findings } = await pageHtml(body, page, [
      headingIds(frame ?? new Set()),
      ...(frame && /\b(?:aria-|headers=)/i.test(body) ? [lostNames(frame)] : []),
      headingLevels,
      shownAsWritten,
      this.#pictures,
      this.#moveStyles,
      this.#links.tellWordless,
      this.#links.follow,
      this.#links.remember,
    ]);
    const diagnostics = findings.length > 0 ? this.#inBody(page, body, findings) : [];
    const inParts = data.layout === "mission" ? this.#inParts(page, data, html) : [];
    const inFields = await this.#inFields(page, data, ({ path }) => [
      withoutPictures,
      this.#links.tellWordless,
      ...(path[0] === "parts" ? [ownPlaces(page)] : []),
      this.#links.follow,
    ]);
    const inShare = await this.#inShare(page, data);
    return { html, diagnostics: [...inParts, ...inFields, ...inShare, ...diagnostics] };
  }

  /** One line of a page's front matter as HTML, for templates: its mistakes are told by `page`. */
  inline(text: string, page: PageData): string {
    const walk: LineWalk = (tree, of, tell) => {
      withoutPictures(tree, of, tell);
      this.#links.follow(tree, of, tell);
    };
    // A template that sets it otherwise than it was judged must not publish what is wrong with it.
    return inline(text, page, walk, (node: ChildNode) => {
      if (isTag(node)) node.attribs = {};
    });
  }

  /** What shows only once every page is walked: links to places on pages that are not there. */
  async lostPlaces(): Promise<Diagnostic[]> {
    const pages = this.#links
      .pagesWithLostIds()
      .flatMap((url) => this.#pages().byUrl.get(url) ?? []);
    const told = pages.map(async (page) => {
      const { data, body = "" } = pageSource(this.#root, fileOf(page));
      const findings = await findingsOf(body, page, [this.#links.tellLostIds]);
      return [
        ...(await this.#inFields(page, data, () => [this.#links.tellLostIds])),
        ...this.#inBody(page, body, findings),
      ];
    });
    return (await Promise.all(told)).flat();
  }

  /** The addresses of the pages that no other page's text leads to. */
  unlinked(): string[] {
    return this.#links.unlinked();
  }

  #inBody(page: PageData, body: string, findings: PlacedFinding[]): Diagnostic[] {
    return diagnosticsInBody(this.#root, fileOf(page), body, findings);
  }

  // What is no list has its own mistake told.
  #inParts(page: PageData, { parts }: PageSource["data"], html: string): Diagnostic[] {
    const findings = Array.isArray(parts) ? unevenParts(html, parts) : [];
    return findings.map(({ path, finding }) =>
      diagnosticIn(this.#root, fileOf(page), path, finding),
    );
  }

  async #inShare(page: PageData, { share }: PageSource["data"]): Promise<Diagnostic[]> {
    // What is no picture's name has its own mistake told.
    const isName = typeof share === "string" && sharePattern.test(share);
    const finding = isName && (await shareMistake(share, this.#gallery));
    return finding ? [diagnosticIn(this.#root, fileOf(page), ["share"], finding)] : [];
  }

  async #inFields(
    page: PageData,
    data: PageSource["data"],
    walksOf: (field: InlineField) => LineWalk[],
  ): Promise<Diagnostic[]> {
    const told = inlineFields(data).map(async (field) => {
      const { path, text, value, at } = field;
      const findings = await findingsInLine(text, page, walksOf(field));
      return findings.map(({ start, end, ...finding }) =>
        diagnosticIn(this.#root, fileOf(page), path, finding, {
          ...{ text: value, start: at + start, end: at + end },
        }),
      );
    });
    return (await Promise.all(told)).flat();
  }
}
