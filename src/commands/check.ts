// `npm run check`: every mistake that shows without rendering the site, in under a second.
import { checkSite } from "../checks/index.ts";
import { problemsIn } from "../output/index.ts";
import { exitStatus } from "./exit-status.ts";
import { tell } from "./tell.ts";

const root = process.cwd();

await exitStatus(async () => {
  const problems = await checkSite(root).catch((error) => problemsIn(error, root));
  tell(problems, root);
  const isGood = problems.every(({ severity }) => severity !== "error");
  if (isGood) console.log("Nothing stands against publishing.");
  return isGood;
});
