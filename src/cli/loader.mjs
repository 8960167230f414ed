// Loaded by Node ahead of every command. Plain JavaScript without an import of ours, so it runs
// whatever is broken, and before TypeScript's types have to be stripped.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { dirname, join, relative } from "node:path";
import { inspect } from "node:util";

enterProject();
process.once("uncaughtException", reportOwnError);
// Spares to strip and compile again what hasn't changed: 0.3 s of a build.
enableCompileCache(".cache/compiled");
if (process.env.BUILD_WAITS && process.channel) await waitForTurn();

/** Goes to the project's folder, as npm does, and keeps in INIT_CWD where the command was given. */
function enterProject() {
  const from = process.cwd();
  const root = folderWith("package.json", from);
  if (!root) {
    console.error("This folder is in no project: there is no package.json in it or above it.");
    process.exit(1);
  }
  if (root !== from || !isBelow(root, process.env.INIT_CWD)) process.env.INIT_CWD = from;
  process.chdir(root);
}

function folderWith(name, folder) {
  if (existsSync(join(folder, name))) return folder;
  return folder === dirname(folder) ? undefined : folderWith(name, dirname(folder));
}

// Whoever runs a command from another project's npm script inherits that one's INIT_CWD.
function isBelow(root, folder) {
  return folder && existsSync(folder) && !/^\.\.|^\//.test(relative(root, realpathSync(folder)));
}

/** Ends the command with 2: with 1 it would seem an author's error. */
function reportOwnError(error) {
  const { repository } = JSON.parse(readFileSync("package.json", "utf8"));
  const report = `${inspect(error, { depth: 6 })}

This is a fault of the site's templates or code, not of its text. Nothing was published.
Please report it with the lines above: https://github.com/${repository.replace("github:", "")}/issues`;
  // GitHub Actions would carry out commands that stand in an author's text.
  const token = randomUUID();
  const isOnGitHub = process.env.GITHUB_ACTIONS === "true";
  console.error(isOnGitHub ? `::stop-commands::${token}\n${report}\n::${token}::` : report);
  process.exit(2);
}

/** With `npm start`: loads the libraries, which takes longer than a small build, and waits for a change. */
async function waitForTurn() {
  const turn = once(process, "message");
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  // The build reports what can't be loaded.
  await Promise.allSettled(Object.keys(dependencies).map((name) => import(name)));
  await turn;
  performance.mark("turn");
}
