// One whole build, from the check of the sources to the swap of `_site`; asked by the commands.
import type { UserConfig } from "@11ty/eleventy";
import { checkTexts } from "../checks/index.ts";
import type { Problem } from "../problems/index.ts";
import { checkSources } from "../schema/index.ts";
import { checkTemplates } from "../templates/index.ts";
import { problemsIn } from "./problems-in.ts";
import { render } from "./render.ts";
import { discard, publish, restore, stage } from "./site-folder.ts";

/** What came of a build: it was published unless one of the problems is an error. */
export type Built = {
  published: boolean;
  /** How many HTML pages were published. */
  pages: number;
  problems: Problem[];
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
    return unpublished(problemsIn(error, root));
  }
}

async function build(root: string, configure?: (eleventy: UserConfig) => void): Promise<Built> {
  await restore(root);
  const found = [...checkSources(root), ...(await checkTemplates(root))];
  if (found.some(isError)) return unpublished([...found, ...(await checkTexts(root)).problems]);
  const staged = await stage(root);
  try {
    const rendered = await render(staged, configure);
    const problems = [...found, ...rendered.problems];
    if (problems.some(isError)) return unpublished(problems);
    await publish(staged, root);
    return { published: true, pages: rendered.pages, problems };
  } catch (error) {
    return unpublished([
      ...found,
      ...problemsIn(error, root),
      ...(await checkTexts(root)).problems,
    ]);
  } finally {
    await discard(staged);
  }
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

// What kept a page from being rendered may be what the check of the texts finds, too.
function unpublished(problems: Problem[]): Built {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { published: false, pages: 0, problems: [...once.values()] };
}
