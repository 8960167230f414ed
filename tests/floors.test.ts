// The house keeps its floors: a room asks only rooms below it, and only at their door.
import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";
import { nameOf, type SyntaxNode, syntaxOf } from "./syntax.ts";

/** From the ground up. Rooms on one floor don't know each other. */
const floors = [
  ["diagnostics"],
  ["schema"],
  ["markdown", "languages", "pictures", "page", "templates", "style-page"],
  ["checks", "finished"],
  ["head", "output"],
  ["eleventy.config.ts", "commands"],
];

/** What only some may do. A file is named whole, or a room for all its files. */
const reserved: { what: string; does: (syntax: SyntaxNode[]) => boolean; only: string[] }[] = [
  { what: "prints", does: prints, only: ["commands/"] },
  {
    what: "reads YAML",
    does: (syntax) => imports(syntax, /^js-yaml$/),
    only: ["schema/yaml.ts", "schema/yaml-places.ts", "schema/yaml-untaken.ts"],
  },
  {
    what: "asks the network",
    does: asksTheNetwork,
    only: ["pictures/fetch.ts", "commands/free-port.ts", "commands/measure/"],
  },
];

const project = resolve(import.meta.dirname, "..");
const files = ["eleventy.config.ts", ...sources()].map((file) => ({
  file,
  syntax: syntaxOf(join(project, file)),
}));

test("every room has a floor, and every floor its rooms", () => {
  const rooms = new Set(files.map(({ file }) => roomOf(file)));
  expect([...rooms].sort()).toEqual(floors.flat().sort());
});

test.for(files)("$file asks only rooms below, at their door", ({ file, syntax }) => {
  const asked = importedBy(syntax)
    .filter((name) => name.startsWith("."))
    .map((name) => relative(project, join(project, dirname(file), name)).replaceAll(sep, "/"))
    .filter((name) => roomOf(name) !== roomOf(file));

  expect(asked.filter((name) => floorOf(name) >= floorOf(file))).toEqual([]);
  expect(asked.filter((name) => name !== `src/${roomOf(name)}/index.ts`)).toEqual([]);
});

test.for(reserved)("only $only $what", ({ does, only }) => {
  const doing = files.filter(({ syntax }) => does(syntax)).map(({ file }) => file);

  expect(doing.length).toBeGreaterThan(0);
  expect(doing.filter((file) => !only.some((who) => file.startsWith(`src/${who}`)))).toEqual([]);
});

function sources(): string[] {
  const paths = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" });
  const code = paths.filter((path) => /(?<!\.d)\.m?[tj]s$/.test(path));
  return code.map((path) => `src/${path.replaceAll(sep, "/")}`).sort();
}

function roomOf(file: string): string {
  return file.startsWith("src/") ? (file.split("/")[1] ?? "") : file;
}

function floorOf(file: string): number {
  return floors.findIndex((rooms) => rooms.includes(roomOf(file)));
}

/** What a file imports or passes on, types included: who knows a type knows the room. */
function importedBy(syntax: SyntaxNode[]): string[] {
  const sources = syntax.filter(({ type }) => /^(Import|Export)/.test(type));
  return sources.map(({ source }) => nameOf(source)).filter((name) => name !== undefined);
}

function imports(syntax: SyntaxNode[], name: RegExp): boolean {
  const acting = syntax.filter(({ importKind }) => importKind !== "type");
  return importedBy(acting).some((imported) => name.test(imported));
}

function asksTheNetwork(syntax: SyntaxNode[]): boolean {
  const calls = syntax.some(
    ({ type, callee }) => type === "CallExpression" && nameOf(callee) === "fetch",
  );
  return (
    calls || imports(syntax, /^(node:(https?|http2|net|tls|dgram)|undici|@11ty\/eleventy-fetch)$/)
  );
}

function prints(syntax: SyntaxNode[]): boolean {
  const members = syntax.filter(({ type }) => type === "MemberExpression");
  return members.some(({ object, property }) => {
    const stream = nameOf(object) === "process" && /^std(out|err)$/.test(nameOf(property) ?? "");
    return stream || nameOf(object) === "console";
  });
}
