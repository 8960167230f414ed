// `npm run build`: the whole site into `_site/`, or every mistake that keeps it from being built.
import { buildSite } from "../build/index.ts";
import { siteAddress } from "../content/index.ts";
import { exitStatus } from "./exit-status.ts";
import { tell } from "./tell.ts";

const root = process.cwd();

await exitStatus(async () => {
  const { published, pages, diagnostics } = await buildSite(root);
  if (published) {
    const seconds = ((performance.now() - turn()) / 1000).toFixed(1);
    console.log(`Built ${pages} ${pages === 1 ? "page" : "pages"} into _site/ in ${seconds} s.`);
    // `npm start` serves the site below its prefix.
    process.send?.(siteAddress(root).pathname);
  }
  tell(diagnostics, root);
  return published;
});

// With `npm start` the process was there before its turn came.
function turn(): number {
  return performance.getEntriesByName("turn")[0]?.startTime ?? 0;
}
