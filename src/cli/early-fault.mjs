// Loaded by Node ahead of a command: where our own code can't be loaded, as after a slip in its syntax,
// that is told as a fault, too, and not as Node tells it, with the status of an author's mistake. Plain
// JavaScript, and no import of ours: whatever is broken, this still runs.
import { readFileSync } from "node:fs";
import { inspect } from "node:util";

// From its first line on a command tells its faults itself.
process.once("uncaughtException", (error) => {
  const { repository } = JSON.parse(readFileSync("package.json", "utf8"));
  console.error(`${inspect(error)}

This is a fault of the site's code, not of its text. Nothing was published.
Please report it with the lines above: https://github.com/${repository.replace("github:", "")}/issues`);
  process.exit(2);
});
