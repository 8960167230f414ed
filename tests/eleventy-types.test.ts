// types/eleventy.d.ts declares nothing that Eleventy doesn't have at run time.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { describe, expect, test } from "vitest";
import { nameOf, type SyntaxNode, syntaxOf } from "./syntax.ts";

/** What the site hands to Eleventy: there is nothing of Eleventy's to compare it with. */
const ours = ["MarkdownLibrary"];

const declared = declarations();
const met = await smallestBuild();

test("every declaration has its counterpart in a build", () => {
  expect([...met.keys(), ...ours].sort()).toEqual([...declared.keys()].sort());
});

describe.for([...met])("%s", ([name, value]) => {
  test.for(declared.get(name) ?? [])("has %s", (member) => {
    expect(member in value).toBe(true);
  });
});

/** The members of every interface and class, by its name. */
function declarations(): Map<string, string[]> {
  const types = syntaxOf(join(import.meta.dirname, "../types/eleventy.d.ts")).filter(
    ({ type }) => type === "TSInterfaceDeclaration" || type === "ClassDeclaration",
  );
  return new Map(types.map(({ id, body }) => [nameOf(id) ?? "", membersOf(body)]));
}

/** Its own members alone: a member may have a type with members in turn. */
function membersOf(body: unknown): string[] {
  const { body: members } = body as { body: SyntaxNode[] };
  return [...new Set(members.map(({ key }) => nameOf(key) ?? ""))];
}

/** Builds one page and keeps every object of Eleventy's that the site's own code is given. */
async function smallestBuild(): Promise<Map<string, object>> {
  const met = new Map<string, object>();
  const root = mkdtempSync(join(realpathSync(tmpdir()), "eleventy-types-"));
  writeFileSync(join(root, "index.njk"), "{{ 'text' | keep }}");
  const before = process.cwd();
  process.chdir(root);
  const eleventy = new Eleventy(".", "_site", {
    quietMode: true,
    config: (config) => {
      met.set("UserConfig", config);
      config.addFilter("keep", function (text: string) {
        met.set("TemplateContext", this).set("PageData", this.page);
        return text;
      });
      config.on("eleventy.before", (event) => {
        met.set("BuildEvent", event);
      });
    },
  });
  eleventy.disableLogger();
  const [, [result = {}]] = await eleventy.write();
  met.set("BuildResult", result);
  process.chdir(before);
  rmSync(root, { recursive: true });
  return met.set("Eleventy", eleventy);
}
