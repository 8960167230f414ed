// `npm run photos`: fetches the GitHub accounts' pictures that the site shows and doesn't have;
// with `--anew` all of them, as a deploy does.
import { fetchPhotos } from "../pictures/index.ts";
import { exitStatus } from "./exit-status.ts";
import { tell } from "./tell.ts";

const root = process.cwd();

await exitStatus(async () => {
  const anew = process.argv.includes("--anew");
  const { fetched, problems } = await fetchPhotos({ root, anew });
  console.log(`Fetched into content/images/github/: ${fetched.join(", ") || "nothing"}.`);
  tell(problems, root);
  return problems.every(({ severity }) => severity === "warning");
});
