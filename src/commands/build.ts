// `npm run build`: the whole site into `_site/`, or every mistake that keeps it from being built.
import { buildSite } from "../output/index.ts";
import { exitStatus } from "./exit-status.ts";
import { tell } from "./tell.ts";

const root = process.cwd();

await exitStatus(async () => {
  const { published, pages, problems } = await buildSite(root);
  if (published) {
    const seconds = (performance.now() / 1000).toFixed(1);
    console.log(`Built ${pages} ${pages === 1 ? "page" : "pages"} into _site/ in ${seconds} s.`);
  }
  tell(problems, root);
  return published;
});
