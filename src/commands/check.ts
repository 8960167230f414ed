// `npm run check`: every mistake that shows without building the site, in under a second.
import { checkSite } from "../checks/index.ts";
import { report } from "../problems/index.ts";
import { tellFault } from "./fault.ts";

const root = process.cwd();

try {
  const problems = await checkSite(root);
  if (problems.length > 0) console.error(report(problems, root));
  else console.log("No mistakes found.");
  process.exitCode = problems.some(({ severity }) => severity === "error") ? 1 : 0;
} catch (error) {
  tellFault(error);
  process.exitCode = 2;
}
