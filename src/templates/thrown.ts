// What Nunjucks threw while a page was rendered, and what Eleventy says around it, taken apart.
import { posix } from "node:path";

/** An error of a template. */
export type Thrown = {
  /** The page that was rendered, from the project's folder. */
  page: string;
  /** The template that Eleventy had Nunjucks render it with. */
  layout: string;
  /** What went wrong, in Nunjucks' or JavaScript's words. */
  reason: string;
  /** Where, as far as Nunjucks knows. */
  place: { lineno: number; colno: number };
};

/**
 * Reads the error of a template; of its page and its layout only the messages tell.
 * @param errors the error and what caused it, outermost first
 * @returns undefined for other errors, and for those of a filter or a shortcode: that is our own code
 */
export function thrownBy(errors: Error[]): Thrown | undefined {
  const at = errors.findIndex(({ name }) => name === "Template render error");
  const error = errors[at];
  if (!error) return undefined;
  const causes = [...causesOf(error)];
  if (causes.some(({ name }) => name === "EleventyNunjucksError")) return undefined;
  const [, layout = ""] = /^\((.*?)\)/.exec(error.message) ?? [];
  const outer = errors.slice(0, at).map(({ message }) => message);
  const [, page = layout] = /(\.\/[^"]*)"?$/.exec(outer.at(-1) ?? "") ?? [];
  return {
    page: fileOf(page),
    layout: fileOf(layout),
    reason: reasonOf(causes.at(-1) ?? error),
    place: placeOf(error),
  };
}

// Not by Eleventy's own link, `originalError`: it leads past the error that tells a filter.
function* causesOf(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  yield* causesOf(error.cause);
}

// The feeds are pages that are made of templates: Eleventy is told that they stand in `content/`.
function fileOf(path: string): string {
  return posix.normalize(path).replace(/^content\/(?=.*\.njk$)/, "_includes/");
}

// Each template that an error passes through puts a line with its path before the reason.
function reasonOf({ message }: Error): string {
  return message.replace(/^(?:\s*\(.*\)(?: \[Line .*\])?\n)+\s*/, "");
}

function placeOf(error: Error): Thrown["place"] {
  const { lineno, colno } = { lineno: 0, colno: 0, ...error };
  return { lineno, colno };
}
