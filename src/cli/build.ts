import { buildSite } from "../build/index.ts";
import { runCommand } from "./command.ts";
import { withProgress } from "./progress.ts";
import { printDiagnostics } from "./report.ts";

const command = {
  name: "build",
  summary: "Builds the whole site into _site/, or says all that stands against it.",
};

await runCommand(command, async ({ root }) => {
  const built = await withProgress("Building the site", () => buildSite(root));
  if (built.published) {
    const pages = `${built.pages} ${built.pages === 1 ? "page" : "pages"}`;
    console.log(`Built ${pages} into _site/ in ${(elapsed() / 1000).toFixed(1)} s.`);
    // `npm start` serves the site below its prefix.
    process.send?.(built.prefix);
  }
  printDiagnostics(built.diagnostics, root);
  return built.published;
});

// With `npm start` the process has waited for its turn.
function elapsed(): number {
  const turn = performance.getEntriesByName("turn")[0]?.startTime ?? 0;
  return performance.now() - turn;
}
