import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { checkSite } from "../build/index.ts";
import { fixDiagnostics } from "../checks/index.ts";
import { type Diagnostic, hasErrors, inOrder, suggest } from "../diagnostics/index.ts";
import { runCommand, UsageError } from "./command.ts";
import { printDiagnostics } from "./report.ts";

const command = {
  name: "check",
  summary: "Says what stands against publishing, and what to write instead. Builds nothing.",
  options: {
    prose: { type: "boolean", summary: "Warns as well of what markdownlint finds in the texts." },
    fix: { type: "boolean", summary: "Mends what can be mended in one way only." },
    json: { type: "boolean", summary: "Prints the diagnostics as JSON, for programs." },
  },
  argument: { name: "file", summary: "Says only what concerns these files or folders." },
} as const;

/** What a check reads, and the folders that hold it. */
const sources = /^(?:content|_data)(?:\/|$)|^_includes(?:\/budget\.yaml)?$|^$/;

await runCommand(command, async ({ values, positionals, root }) => {
  const chosen = positionals.map((path) => projectPath(path, root));
  const check = async () =>
    (await checkSite(root, values)).filter((diagnostic) => isChosen(diagnostic, chosen));
  let diagnostics = await check();
  if (values.fix) {
    const files = fixDiagnostics(root, diagnostics);
    for (const { summary } of files) console.error(summary);
    if (files.length > 0) diagnostics = await check();
  }
  const isGood = !hasErrors(diagnostics);
  if (values.json) {
    console.log(JSON.stringify(inOrder(diagnostics), null, 2));
    return isGood;
  }
  printDiagnostics(diagnostics, root);
  const what = chosen.length > 0 ? "Nothing in what you named" : "Nothing";
  if (isGood) console.log(`${what} stands against publishing.`);
  return isGood;
});

function isChosen({ file }: Diagnostic, chosen: string[]): boolean {
  if (chosen.length === 0) return true;
  return chosen.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
}

/** A path as diagnostics have it, of one that was written where the command was given. */
function projectPath(written: string, root: string): string {
  const path = resolve(process.env.INIT_CWD ?? root, written);
  if (existsSync(path)) {
    const file = relative(root, path).replaceAll(sep, "/");
    if (sources.test(file)) return file;
    throw new UsageError(`check doesn't read ${written}: it reads content/ and _data/.`);
  }
  const folder = dirname(path);
  const nearest = suggest(basename(path), existsSync(folder) ? readdirSync(folder) : []);
  const meant = nearest ? `; did you mean ${join(dirname(written), nearest)}?` : ".";
  throw new UsageError(`There is no file ${written}${meant}`);
}
