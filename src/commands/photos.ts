// `npm run photos`: fetches the GitHub accounts' pictures that the site shows and doesn't have;
// with `--anew` all of them, as a deploy does.
import { fetchPhotos } from "../pictures/index.ts";
import { report } from "../problems/index.ts";
import { tellFault } from "./fault.ts";

const root = process.cwd();

try {
  const anew = process.argv.includes("--anew");
  const { fetched, problems } = await fetchPhotos({ root, anew });
  console.log(`Fetched into content/images/github/: ${fetched.join(", ") || "nothing"}.`);
  if (problems.length > 0) console.error(report(problems, root));
  process.exitCode = problems.some(({ severity }) => severity === "error") ? 1 : 0;
} catch (error) {
  tellFault(error);
  process.exitCode = 2;
}
