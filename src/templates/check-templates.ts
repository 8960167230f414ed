// The check of the templates, before anything is rendered; asked by the build.
import type { Problem } from "../problems/index.ts";
import { knownNames } from "./known-names.ts";
import { templateMistakes } from "./template-mistakes.ts";

/**
 * All mistakes in the templates of `_includes/`. Where a mistake in the sources keeps the
 * configuration from running, it is told there, and the templates wait.
 * @param root the project's folder; the working directory, too, since the configuration runs there
 */
export async function checkTemplates(root: string): Promise<Problem[]> {
  const names = await knownNames(root);
  return names ? templateMistakes(root, names) : [];
}
