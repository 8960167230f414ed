// The lines of a page's templates in which a text stands; asked for a hint, where the page has what it
// shouldn't.
import { posix } from "node:path";
import { frontMatterOf } from "./front-matter.ts";
import { nodesOf } from "./nodes.ts";
import { tagsOf } from "./tags.ts";
import { readTemplate, type Template } from "./template.ts";
import { usesOf } from "./uses.ts";

/** Where there are more, no line of them is a help. */
const most = 3;

/**
 * The lines as `line 7 of _includes/layouts/base.njk`: in a template, those that it takes in with
 * their style sheets, and the layout that it is set in; none where they are many.
 * @param file the template's path from the project's folder
 */
export function linesWith(root: string, file: string, text: string): string[] {
  const lines = [...templatesFrom(root, file)].flatMap(({ source, code }) =>
    withoutComments(code)
      .split("\n")
      .flatMap((line, index) =>
        line.includes(text) ? [`line ${index + 1} of ${source.file}`] : [],
      ),
  );
  const different = [...new Set(lines)];
  return different.length > most ? [] : different;
}

function withoutComments(code: string): string {
  return code.replace(/\{#.*?#\}|\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, " "));
}

function* templatesFrom(root: string, file: string, seen = new Set<string>()): Generator<Template> {
  if (seen.has(file)) return;
  seen.add(file);
  const template = readTemplate(root, file);
  yield template;
  const next = [...takenIn(root, template), ...layoutAround(template)];
  for (const name of next) yield* templatesFrom(root, name, seen);
}

function takenIn(root: string, template: Template): string[] {
  const tags = tagsOf(template);
  const nodes = Array.isArray(tags) ? nodesOf(template, tags) : [];
  if (!Array.isArray(nodes)) return [];
  const files = usesOf(root, template.source.file, nodes).map((use) => use.file ?? "");
  return files.filter((name) => /\.(?:njk|css)$/.test(name));
}

function layoutAround({ source }: Template): string[] {
  const found = frontMatterOf(source);
  const value = found && "yaml" in found ? found.yaml.value : undefined;
  if (typeof value !== "object" || value === null || !("layout" in value)) return [];
  const name = String(value.layout).replace(/\.njk$/, "");
  return [posix.join("_includes/layouts", `${name}.njk`)];
}
