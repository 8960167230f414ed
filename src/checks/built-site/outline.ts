// The bones of a page: its language, title, heading, ids, and the words for its pictures. One for each reading.
import type { Slip } from "./finished-page.ts";
import type { Attributes, Look } from "./reading.ts";

export class Outline implements Look {
  readonly ids = new Set<string>();
  readonly #slips: Slip[] = [];
  #headings = 0;
  #title = "";
  #isTitle = false;
  /** A drawing's `<title>` is no page's. */
  #drawings = 0;

  open(name: string, attributes: Attributes): void {
    const { id } = attributes;
    if (id !== undefined) this.#name(id);
    if (name === "h1") this.#headings += 1;
    else if (name === "svg") this.#drawings += 1;
    else if (name === "title") this.#isTitle = this.#drawings === 0;
    else if (name === "img" && attributes.alt === undefined)
      this.#slips.push(undescribed(attributes));
    else if (name === "html" && !attributes.lang?.trim()) this.#slips.push(noLanguage);
  }

  text(text: string): void {
    if (this.#isTitle) this.#title += text;
  }

  close(name: string): void {
    if (name === "title") this.#isTitle = false;
    else if (name === "svg") this.#drawings -= 1;
  }

  /** What is wrong; to be asked when the page is read to its end. */
  slips(): Slip[] {
    const title = this.#title.trim() ? [] : [noTitle];
    return [...title, ...headings(this.#headings), ...this.#slips];
  }

  #name(id: string): void {
    if (this.ids.has(id)) this.#slips.push(idTwice(id));
    this.ids.add(id);
  }
}

const noTitle: Slip = {
  rule: "title-missing",
  message: "prints no <title>, so that nobody can tell this page's tab or bookmark from others",
  hint: "write in its <head>: <title>{{ title }}</title>",
  written: "<title",
};

const noLanguage: Slip = {
  rule: "language-missing",
  message: "doesn't say which language this page is in",
  hint: 'write: <html lang="{{ lang }}">',
  written: "<html",
};

function headings(count: number): Slip[] {
  if (count === 1) return [];
  return [{ rule: "one-heading", ...(count === 0 ? noHeading : severalHeadings(count)) }];
}

const noHeading = {
  message: "prints no heading <h1>, and a page has one",
  hint: "write before its text: {{ opening(title, heading, lead) }}",
};

function severalHeadings(count: number): Omit<Slip, "rule"> {
  return {
    message: `prints ${count} headings <h1>, and a page has one`,
    hint: "keep one, and write the others as <h2>",
    written: "<h1",
  };
}

function idTwice(id: string): Slip {
  return {
    rule: "id-twice",
    message: `prints the id "${id}" twice, so that a link to it finds only the first`,
    hint: "give each its own",
    written: `id="${id}"`,
  };
}

function undescribed({ src = "" }: Attributes): Slip {
  return {
    rule: "missing-alt",
    message: `prints the picture ${src} without words for those who don't see it`,
    hint: 'write what it shows: alt="…", or alt="" where it shows nothing',
    written: "<img",
  };
}
