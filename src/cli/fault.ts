// The message for a fault that no author made, with what its mender needs; told by the commands.
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { causes } from "../build/index.ts";
import { print } from "./tell.ts";

const { repository }: { repository: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** Prints an error with what caused it and the first cause's stack, and asks for a report. */
export function tellFault(error: unknown): void {
  const chain = causes(error);
  const messages = chain.slice(0, -1).map(({ message }) => message);
  const stack = chain.at(-1)?.stack ?? inspect(error);
  print(`${[...messages, stack].join("\n")}

This is a fault of the site's templates or code, not of its text. Nothing was published.
Please report it with the lines above: https://github.com/${repository.replace("github:", "")}/issues`);
}
