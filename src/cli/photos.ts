import { systemDiagnostic } from "../build/index.ts";
import { hasErrors } from "../diagnostics/index.ts";
import { fetchPhotos } from "../images/index.ts";
import { runCommand, UsageError } from "./command.ts";
import { withProgress } from "./progress.ts";
import { printDiagnostics } from "./report.ts";

const command = {
  name: "photos",
  summary: "Fetches the GitHub accounts' photos that the site shows and doesn't have.",
  options: {
    anew: { type: "boolean", summary: "Fetches also those that are there, as a deploy does." },
    within: {
      type: "string",
      value: "2500",
      summary: "Fetches only what comes in so many milliseconds from the start.",
    },
  },
} as const;

await runCommand(command, async ({ values, root }) => {
  const options = { root, anew: values.anew ?? false, ...bound(values.within) };
  const work = () => fetchPhotos(options).catch((error) => unfetched(error, root));
  const { fetched, diagnostics } = await withProgress("Fetching photos", work);
  console.log(`Fetched into content/images/github/: ${fetched.join(", ") || "nothing"}.`);
  printDiagnostics(diagnostics, root);
  return !hasErrors(diagnostics);
});

function bound(within: string | undefined): { within?: number } {
  if (within === undefined) return {};
  if (!/^\d+$/.test(within)) throw new UsageError(`--within takes a number, and not "${within}".`);
  return { within: Math.max(0, Math.round(Number(within) - performance.now())) };
}

function unfetched(error: unknown, root: string) {
  const diagnostic = systemDiagnostic(error, root);
  if (!diagnostic) throw error;
  return { fetched: [], diagnostics: [diagnostic] };
}
