import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writtenFromSchemas } from "../content/index.ts";
import { textReference } from "../markdown/index.ts";
import { runCommand } from "./command.ts";

const command = {
  name: "schemas",
  summary: "Writes schemas/ and docs/ anew, from the schemas and tables in src/.",
};

await runCommand(command, async ({ root }) => {
  const written = { ...writtenFromSchemas(), "docs/text.md": textReference() };
  for (const [file, text] of Object.entries(written)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(file);
  }
  return true;
});
