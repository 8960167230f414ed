// `npm run build`: the whole site into `_site/`, or every mistake that keeps it from being built.
import { buildSite } from "../output/index.ts";
import { report } from "../problems/index.ts";
import { tellFault } from "./fault.ts";

const root = process.cwd();

try {
  const { published, pages, problems } = await buildSite(root);
  if (published) {
    const seconds = (performance.now() / 1000).toFixed(1);
    console.log(`Built ${pages} ${pages === 1 ? "page" : "pages"} into _site/ in ${seconds} s.`);
  }
  if (problems.length > 0) console.error(report(problems, root));
  process.exitCode = published ? 0 : 1;
} catch (error) {
  tellFault(error);
  process.exitCode = 2;
}
