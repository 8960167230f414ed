import { proseDiagnostics } from "../checks/index.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/index.ts";
import { layOut } from "./eleventy.ts";
import { diagnosticsOf } from "./errors.ts";
import { openOutput } from "./output.ts";
import { outputChecks, prepareSite } from "./pipeline.ts";

/** What came of a build: it was published unless one of the diagnostics is an error. */
export type BuildResult = {
  published: boolean;
  /** How many HTML pages were published. */
  pages: number;
  /** The path below which they stand, from `/` to `/`. */
  prefix: string;
  diagnostics: Diagnostic[];
};

/**
 * Checks a project's sources and texts, without laying out a page.
 * @param root the project's folder
 * @param options `prose`: whether markdownlint reads the texts as well
 * @throws what is no author's mistake
 */
export async function checkSite(root: string, { prose = false } = {}): Promise<Diagnostic[]> {
  try {
    const { site, diagnostics } = await prepareSite(root);
    if (!prose) return diagnostics;
    const pages = site.pages.all.filter(({ document }) => document);
    const warnings = await proseDiagnostics(pages.map((page) => ({ ...page, ...page.source })));
    return [...diagnostics, ...warnings];
  } catch (error) {
    return diagnosticsOf(error, root);
  }
}

/**
 * Builds the site of a project and puts it in the place of its `_site`. With an error nothing is
 * published, and the last good site stays.
 * @param root the project's folder; becomes the working directory, the only root that Eleventy knows
 * @throws what is no author's mistake; the last good site stays then, too
 */
export async function buildSite(root: string): Promise<BuildResult> {
  const diagnostics: Diagnostic[] = [];
  const unpublished = { published: false, pages: 0, prefix: "/", diagnostics };
  try {
    process.chdir(root);
    const output = await openOutput(root);
    try {
      const prepared = await prepareSite(root, output.folder);
      diagnostics.push(...prepared.diagnostics);
      if (hasErrors(diagnostics)) return unpublished;
      const built = await layOut(prepared, output.folder);
      for (const check of outputChecks) diagnostics.push(...check(built));
      if (hasErrors(diagnostics)) return unpublished;
      await output.publish();
      return { published: true, pages: built.pages.length, prefix: built.site.prefix, diagnostics };
    } finally {
      await output.discard();
    }
  } catch (error) {
    diagnostics.push(...diagnosticsOf(error, root));
    return unpublished;
  }
}
