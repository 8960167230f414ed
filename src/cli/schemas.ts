// `npm run schemas`: writes what editors and authors read of the schemas and of the tables for texts, to
// `schemas/` and `docs/`.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { writtenFromSchemas } from "../content/index.ts";
import { textReference } from "../markdown/index.ts";

const written = { ...writtenFromSchemas(process.cwd()), "docs/text.md": textReference() };

for (const [file, text] of Object.entries(written)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
