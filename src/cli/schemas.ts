import { execFileSync } from "node:child_process";
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
  const biome = "node_modules/@biomejs/biome/bin/biome";
  execFileSync(process.execPath, [biome, "format", "--write", "schemas"], { stdio: "inherit" });
  return true;
});
