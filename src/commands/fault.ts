// The message for a fault that no author made, with what its mender needs; told by the commands.
import { readFileSync } from "node:fs";
import { inspect } from "node:util";

const { repository }: { repository: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** Prints an error with its stack and its causes, and asks for a report. */
export function tellFault(error: unknown): void {
  const issues = `https://github.com/${repository.replace("github:", "")}/issues`;
  console.error(inspect(error));
  console.error(`\nThis is a fault of the site's templates or code, not of its text.`);
  console.error(`Nothing was published. Please report it, with the lines above: ${issues}`);
}
