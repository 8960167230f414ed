// One whole build, from the check of the sources to the swap of `_site`; asked by the commands.
import type { UserConfig } from "@11ty/eleventy";
import { checkTexts, checkSite as siteDiagnostics } from "../checks/index.ts";
import { checkSources } from "../content/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { diagnosticsIn } from "./diagnostics-in.ts";
import { openOutput } from "./output.ts";
import { render } from "./render.ts";

/** What came of a build: it was published unless one of the diagnostics is an error. */
export type Built = {
  published: boolean;
  /** How many HTML pages were published. */
  pages: number;
  diagnostics: Diagnostic[];
};

/**
 * Builds the site of the project in `root` and puts it in the place of its `_site`. Authors'
 * mistakes are told all at once, nothing is rendered from them, and the last good site stays.
 * @param root the project's folder; becomes the working directory, the only root that Eleventy knows
 * @param configure more configuration, run before `eleventy.config.ts`
 * @throws whatever is not an author's mistake; the last good site stays then, too
 */
export async function buildSite(
  root: string,
  configure?: (eleventy: UserConfig) => void,
): Promise<Built> {
  try {
    process.chdir(root);
    return await build(root, configure);
  } catch (error) {
    return unpublished(diagnosticsIn(error, root));
  }
}

/** All that is wrong with the project in `root`, without building it. @throws an error of our own code */
export async function checkSite(root: string): Promise<Diagnostic[]> {
  return siteDiagnostics(root).catch((error) => diagnosticsIn(error, root));
}

async function build(root: string, configure?: (eleventy: UserConfig) => void): Promise<Built> {
  const output = await openOutput(root);
  const found: Diagnostic[] = [];
  try {
    found.push(...checkSources(root));
    if (found.some(isError))
      return unpublished([...found, ...(await checkTexts(root)).diagnostics]);
    const rendered = await render(output.folder, configure);
    const diagnostics = [...found, ...rendered.diagnostics];
    if (diagnostics.some(isError)) return unpublished(diagnostics);
    await output.publish();
    return { published: true, pages: rendered.pages, diagnostics };
  } catch (error) {
    return unpublished([
      ...found,
      ...diagnosticsIn(error, root),
      ...(await checkTexts(root)).diagnostics,
    ]);
  } finally {
    await output.discard();
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

// What kept a page from being rendered may be what the check of the texts finds, too.
function unpublished(diagnostics: Diagnostic[]): Built {
  const once = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return { published: false, pages: 0, diagnostics: [...once.values()] };
}
