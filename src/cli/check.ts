// `npm run check`: every mistake that shows without rendering the site, in under a second.

import { diagnosticsIn } from "../build/index.ts";
import { checkSite } from "../checks/index.ts";
import { exitStatus } from "./exit-status.ts";
import { tell } from "./tell.ts";

const root = process.cwd();

await exitStatus(async () => {
  const diagnostics = await checkSite(root).catch((error) => diagnosticsIn(error, root));
  tell(diagnostics, root);
  const isGood = diagnostics.every(({ severity }) => severity !== "error");
  if (isGood) console.log("Nothing stands against publishing.");
  return isGood;
});
