// `npm run photos`: fetches the GitHub accounts' pictures that the site shows and doesn't have; with
// `--anew` all of them, as a deploy does; with `--within 2500` only what comes in that many
// milliseconds from its start.
import { parseArgs } from "node:util";
import { diagnosticsIn } from "../build/index.ts";
import { fetchPhotos } from "../images/index.ts";
import { exitStatus } from "./exit-status.ts";
import { tell } from "./tell.ts";

const root = process.cwd();
const { values } = parseArgs({
  options: { anew: { type: "boolean" }, within: { type: "string" } },
});

await exitStatus(async () => {
  const anew = values.anew ?? false;
  const { fetched, diagnostics } = await fetchPhotos({ root, anew, ...bound() }).catch((error) => ({
    fetched: [],
    diagnostics: diagnosticsIn(error, root),
  }));
  console.log(`Fetched into content/images/github/: ${fetched.join(", ") || "nothing"}.`);
  tell(diagnostics, root);
  return diagnostics.every(({ severity }) => severity === "warning");
});

function bound(): { within?: number } {
  if (values.within === undefined) return {};
  const left = Number(values.within) - performance.now();
  return { within: Math.max(0, Math.round(left)) };
}
