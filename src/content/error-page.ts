// The page that the server shows for addresses that aren't there; every site has one.
import type { Diagnostic } from "../diagnostics/index.ts";
import { type Document, diagnosticAtKey } from "./document.ts";
import { valueAt } from "./keyed.ts";
import { missingFile } from "./missing-file.ts";
import { addressOf } from "./page-address.ts";

/** Where GitHub Pages looks for it. */
const address = "/404.html";

const usual = "content/404.md";

/**
 * The Diagnostic of a site without it: at the page that was meant, else at the file that is gone.
 * @param files every page's file; one that can't be read has its own mistake told
 * @param pages those that can be read
 */
export function missingErrorPage(files: string[], pages: Document[]): Diagnostic[] {
  if (pages.some((page) => addressOf(page) === address)) return [];
  const meant = pages.find((page) => valueAt(page.yaml.value, "layout") === "error");
  if (!meant) return files.includes(usual) ? [] : [missingFile(usual)];
  const finding = {
    rule: "missing-error-page" as const,
    message: `the server looks for this page at ${address}, and it has another address`,
    hint: `add a line: permalink: ${address}`,
  };
  return [diagnosticAtKey(meant, ["permalink"], finding)];
}
