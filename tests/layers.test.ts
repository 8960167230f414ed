// A module imports only lower ones, and only through their `index.ts`; a few things only one module may do.
import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";
import { nameOf, type SyntaxNode, syntaxOf } from "./syntax.ts";

/** From the lowest up. Modules of one layer don't know each other. */
const layers = [
  ["diagnostics"],
  ["content"],
  ["markdown"],
  ["images"],
  ["site", "styleguide"],
  ["checks"],
  ["build"],
  ["cli", "eleventy.config.ts"],
];

/** What only some may do: a file by its whole path, or a module for all its files. */
const reserved: { what: string; does: (syntax: SyntaxNode[]) => boolean; only: string[] }[] = [
  { what: "print", does: prints, only: ["src/cli/"] },
  { what: "read YAML", does: loads(/^js-yaml$/), only: ["src/content/yaml"] },
  {
    what: "know Eleventy",
    does: imports(/^@11ty\/eleventy$/),
    only: ["eleventy.config.ts", "src/build/"],
  },
  { what: "encode images", does: imports(/^@11ty\/eleventy-img$/), only: ["src/images/"] },
  {
    what: "run the dev server",
    does: imports(/^@11ty\/eleventy-dev-server$/),
    only: ["src/cli/"],
  },
  { what: "ask the network", does: asksTheNetwork, only: ["src/images/fetch.ts", "src/cli/"] },
];

const project = resolve(import.meta.dirname, "..");
const files = ["eleventy.config.ts", ...sources()].map((file) => ({
  file,
  syntax: syntaxOf(join(project, file)),
}));
const syntaxes = new Map(files.map(({ file, syntax }) => [file, syntax]));

test("every module has a layer, and every layer its modules", () => {
  const modules = new Set(files.map(({ file }) => moduleOf(file)));
  expect([...modules].sort()).toEqual(layers.flat().sort());
});

test.for(files)("$file imports only lower modules, through their index.ts", ({ file, syntax }) => {
  const imported = localImports(file, syntax).filter((name) => moduleOf(name) !== moduleOf(file));

  expect(imported.filter((name) => layerOf(name) >= layerOf(file))).toEqual([]);
  expect(imported.filter((name) => !/^src\/[^/]+\/index\.ts$/.test(name))).toEqual([]);
});

test("no files import each other in a circle, beyond types", () => {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
    if (path.includes(file) || done.has(file)) return;
    for (const next of localImports(file, valueImports(syntaxes.get(file) ?? [])))
      visit(next, [...path, file]);
    done.add(file);
  };
  for (const { file } of files) visit(file, []);

  expect(circles).toEqual([]);
});

test.for(reserved)("only $only $what", ({ does, only }) => {
  const doing = files.filter(({ syntax }) => does(syntax)).map(({ file }) => file);

  expect(doing.length).toBeGreaterThan(0);
  expect(doing.filter((file) => !only.some((who) => file.startsWith(who)))).toEqual([]);
});

function sources(): string[] {
  const paths = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" });
  const code = paths.filter((path) => /(?<!\.d)\.m?[tj]s$/.test(path));
  return code.map((path) => `src/${path.replaceAll(sep, "/")}`).sort();
}

function moduleOf(file: string): string {
  return file.startsWith("src/") ? (file.split("/")[1] ?? "") : file;
}

function layerOf(file: string): number {
  return layers.findIndex((modules) => modules.includes(moduleOf(file)));
}

/** The files of ours that a file imports or passes on, types included. */
function localImports(file: string, syntax: SyntaxNode[]): string[] {
  return importedBy(syntax)
    .filter((name) => name.startsWith("."))
    .map((name) => relative(project, join(project, dirname(file), name)).replaceAll(sep, "/"));
}

function importedBy(syntax: SyntaxNode[]): string[] {
  const nodes = syntax.filter(({ type }) => /^(Import|Export)/.test(type));
  return nodes.map(({ source }) => nameOf(source)).filter((name) => name !== undefined);
}

function valueImports(syntax: SyntaxNode[]): SyntaxNode[] {
  return syntax.filter(
    ({ importKind, exportKind }) => importKind !== "type" && exportKind !== "type",
  );
}

function imports(name: RegExp): (syntax: SyntaxNode[]) => boolean {
  return (syntax) => importedBy(syntax).some((imported) => name.test(imported));
}

function loads(name: RegExp): (syntax: SyntaxNode[]) => boolean {
  return (syntax) => imports(name)(valueImports(syntax));
}

function asksTheNetwork(syntax: SyntaxNode[]): boolean {
  const fetches = syntax.some(
    ({ type, callee }) => type === "CallExpression" && nameOf(callee) === "fetch",
  );
  const network = /^(node:(https?|http2|net|tls|dgram)|undici|@11ty\/eleventy-fetch)$/;
  return fetches || loads(network)(syntax);
}

function prints(syntax: SyntaxNode[]): boolean {
  const members = syntax.filter(({ type }) => type === "MemberExpression");
  return members.some(({ object, property }) => {
    const isStream = nameOf(object) === "process" && /^std(out|err)$/.test(nameOf(property) ?? "");
    return isStream || nameOf(object) === "console";
  });
}
