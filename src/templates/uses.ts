// The files that a template names: what it includes, imports or asks for; asked by the checks of them.
import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import nunjucks, { type Literal, type Node } from "nunjucks";

const { CallExtension, Extends, Filter, FromImport, Import, Include } = nunjucks.nodes;

export type Use = {
  /** The tag or filter that names the file. */
  node: Node;
  /** Where the file's name is written, quotes and all, and what it is. */
  place: Node;
  name: string;
  /** The file that is meant, from the project's folder; undefined where there is none. */
  file: string | undefined;
};

/** Every template that can be read, by its path: its pieces, and the files that it names. */
export type Readable = ReadonlyMap<string, { nodes: Node[]; uses: Use[] }>;

/**
 * The files that a template names. A name that is put together while a page is rendered is passed
 * over, and so is an include that may be missing.
 * @param from the template's own path from the project's folder
 */
export function usesOf(root: string, from: string, nodes: Node[]): Use[] {
  return nodes.flatMap((node) => {
    const place = placeOfName(node);
    if (!isText(place)) return [];
    const name = place.value;
    const paths = foldersFor(node, name, from).map((folder) => posix.join(folder, name));
    return { node, place, name, file: paths.find((path) => isFile(join(root, path))) };
  });
}

/** Whether a piece of a template asks for a style sheet: the shortcode `style` of the room `page`. */
export function asksForStyle(node: Node): boolean {
  return node instanceof CallExtension && node.extName === "style";
}

function placeOfName(node: Node): Node | undefined {
  if (node instanceof CallExtension) return asksForStyle(node) ? node.args.children[0] : undefined;
  if (node instanceof Filter)
    return node.name.value === "asset" ? node.args.children[0] : undefined;
  if (node instanceof Include) return node.ignoreMissing ? undefined : node.template;
  const isTaken = node instanceof Extends || node instanceof Import || node instanceof FromImport;
  return isTaken ? node.template : undefined;
}

function isText(node: Node | undefined): node is Literal & { value: string } {
  return node instanceof nunjucks.nodes.Literal && typeof node.value === "string";
}

// Style sheets and assets are looked for in `_includes/` alone, templates where Eleventy has
// Nunjucks look for them.
function foldersFor(node: Node, name: string, from: string): string[] {
  if (node instanceof CallExtension || node instanceof Filter) return ["_includes"];
  return /^\.\.?\//.test(name) ? [posix.dirname(from)] : ["_includes", "."];
}

// Asked first whether it exists, since of a name that none can have that doesn't throw.
function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
