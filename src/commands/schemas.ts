// `npm run schemas`: writes what editors and authors read of the schemas, to `schemas/` and `docs/`.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { writtenFromSchemas } from "../schema/index.ts";

for (const [file, text] of Object.entries(writtenFromSchemas(process.cwd()))) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
