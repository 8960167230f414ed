// Each mistake of the finished pages told once, though a frame's is on all of them: gathers what the site's
// check finds.

import { diagnosticAt, readSource, splitFrontMatter } from "../../content/index.ts";
import type { Diagnostic } from "../../diagnostics/index.ts";
import { diagnosticInBody } from "./diagnostic-in-body.ts";
import { type FinishedPage, type Slip, templateOf } from "./finished-page.ts";
import type { Overweight } from "./overweight.ts";

/** What was found, on which page first and last, and on how many others. */
type Found = { diagnostic: (and: string) => Diagnostic; page: FinishedPage; others: number };

export class ToldOnce {
  readonly #root: string;
  readonly #found = new Map<string, Found>();

  constructor(root: string) {
    this.#root = root;
  }

  slip(page: FinishedPage, slip: Slip): void {
    this.#add(page, `${slip.rule} ${slip.message}`, (and) => this.#slipDiagnostic(page, slip, and));
  }

  overweight(page: FinishedPage, found: Overweight): void {
    const { rule, alt, isShared, message, hint } = found;
    this.#add(page, isShared ? rule : `${rule} ${page.file}`, (and) =>
      diagnosticInBody(this.#root, page.file, alt, { rule, message: message + and, hint }),
    );
  }

  diagnostics(): Diagnostic[] {
    return [...this.#found.values()].map(({ diagnostic, others }) => diagnostic(andOthers(others)));
  }

  #add(page: FinishedPage, key: string, diagnostic: Found["diagnostic"]): void {
    const found = this.#found.get(key);
    if (!found) this.#found.set(key, { diagnostic, page, others: 0 });
    else if (found.page !== page) {
      found.page = page;
      found.others += 1;
    }
  }

  // The page's file, as for what shows while a page is rendered: of the templates only its layout is
  // certain.
  #slipDiagnostic(page: FinishedPage, slip: Slip, and: string): Diagnostic {
    const template = templateOf(page);
    const hint = typeof slip.hint === "string" ? slip.hint : slip.hint();
    const finding = { rule: slip.rule, message: `${template} ${slip.message}${and}` };
    const own = this.#writtenByAuthor(page, slip.written);
    if (own) {
      const told = { ...finding, hint: slip.authorsHint ?? hint };
      return diagnosticAt(own.source, own.start, own.end, told);
    }
    return diagnosticAt(readSource(this.#root, page.file), 0, 0, { ...finding, hint });
  }

  // A value of the front matter may be printed as it stands; the text below it was judged by itself.
  #writtenByAuthor({ file, layout }: FinishedPage, written: string | undefined) {
    if (layout === undefined || written === undefined) return undefined;
    const source = readSource(this.#root, file);
    const start = source.text.slice(0, splitFrontMatter(source).body).indexOf(written);
    return start < 0 ? undefined : { source, start, end: start + written.length };
  }
}

function andOthers(others: number): string {
  if (others === 0) return "";
  return others === 1 ? " (on another page, too)" : ` (on ${others} other pages, too)`;
}
