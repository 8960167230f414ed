import { type ParseArgsOptionDescriptor, parseArgs } from "node:util";
import "./loader.mjs";

type Option = ParseArgsOptionDescriptor & {
  /** What it does, for `--help`. */
  summary: string;
  /** What stands for its value in `--help`; options of the type "string" alone. */
  value?: string;
};

type Options = Record<string, Option>;

/** A command of the project, which npm runs as `npm run <name>`. */
export type Command<Given extends Options> = {
  name: string;
  summary: string;
  options?: Given;
  /** What other arguments stand for; without it there may be none. */
  argument?: { name: string; summary: string };
};

/** What a command is given. */
export type Invocation<Given extends Options> = {
  values: { [Name in keyof Given]?: Given[Name]["type"] extends "boolean" ? boolean : string };
  positionals: string[];
  /** The project's folder, which is the working directory as well. */
  root: string;
};

/** The command can't be run as it was given. The message says why, and what to write. */
export class UsageError extends Error {}

/**
 * Runs a command, and sets the exit status: 0, or 1 for what its user has to mend. An error of our own
 * code is thrown, which the loader reports with 2.
 *
 * Imports no other module, so that `npm start` runs whatever is broken.
 * @param run returns whether all went well
 */
export async function runCommand<const Given extends Options>(
  command: Command<Given>,
  run: (invocation: Invocation<Given>) => Promise<boolean>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(helpOf(command));
    return;
  }
  try {
    await refuseUnknown(args, command);
    const { options = {} } = command;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const given = { values, positionals, root: process.cwd() } as Invocation<Given>;
    process.exitCode = (await run(given)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\nAll options: ${npmWords(command)} --help`);
    process.exitCode = 1;
  }
}

/** @throws UsageError for what the command doesn't take, with the nearest that it does */
async function refuseUnknown(args: string[], { options = {}, argument }: Command<Options>) {
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional" && !argument)
      throw new UsageError(`This command takes no argument "${token.value}".`);
    if (token.kind !== "option") continue;
    const { rawName, value, inlineValue } = token;
    const option = options[token.name];
    if (!option) throw new UsageError(await unknownOption(rawName, Object.keys(options)));
    // Node takes `--within -5` for a value that was forgotten, and throws.
    if (option.type === "string" && (!value || (!inlineValue && value.startsWith("-"))))
      throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}`);
    if (option.type === "boolean" && value !== undefined)
      throw new UsageError(`${rawName} takes no value: write ${rawName} alone.`);
  }
}

async function unknownOption(written: string, known: string[]): Promise<string> {
  const { suggest } = await import("../diagnostics/index.ts");
  const names = [...known, "help"].map((name) => `--${name}`);
  const nearest = suggest(written, names);
  return `There is no option ${written}${nearest ? `; did you mean ${nearest}?` : "."}`;
}

function helpOf({ name, summary, options = {}, argument }: Command<Options>): string {
  const rows = Object.entries(options).map(([option, { value, summary }]) => {
    return [value ? `--${option} ${value}` : `--${option}`, summary];
  });
  if (argument) rows.unshift([argument.name, argument.summary]);
  rows.push(["--help", "Says this."]);
  const width = Math.max(...rows.map(([words = ""]) => words.length));
  const lines = rows.map(([words = "", says]) => `  ${words.padEnd(width)}  ${says}`);
  const usage = `  ${npmWords({ name })} [options]${argument ? ` [${argument.name} …]` : ""}`;
  return [summary, "", usage, "", ...lines].join("\n");
}

function npmWords({ name }: { name: string }): string {
  return name === "start" ? "npm start --" : `npm run ${name} --`;
}
