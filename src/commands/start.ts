// `npm start`: the site in a browser, built anew after each change, until Ctrl+C.
import { fetchPhotos } from "../pictures/index.ts";
import { siteAddress } from "../schema/index.ts";
import { buildQueue } from "./build-queue.ts";
import { freshBuild } from "./fresh-build.ts";
import { type SiteState, serveSite } from "./site-server.ts";
import { watchSources } from "./source-watch.ts";
import { tell } from "./tell.ts";

const root = process.cwd();
const sources = ["content", "_data", "_includes", "src", "eleventy.config.ts"];
const state: SiteState = { built: Promise.resolve(), said: "" };
const stopping = new AbortController();

const stop = () => {
  stopping.abort();
  process.exit();
};
process.once("SIGINT", stop).once("SIGTERM", stop);

const { problems } = await fetchPhotos({ root, within: 3000 });
// Errors are the build's to tell: it finds them too.
const warnings = problems.filter(({ severity }) => severity === "warning");
tell(warnings, root);

const build = buildQueue(async () => {
  state.said = await freshBuild(root, stopping.signal);
});
const { address, reload } = await serveSite(root, pathPrefix(), state, stopping.signal);
console.log(`Serving the site on ${address} (Ctrl+C ends it)`);
const rebuild = () => {
  state.built = build().then(reload);
};
watchSources({ root, sources, changed: rebuild, stopped: stopping.signal });
rebuild();

// A broken `site.yaml` is the build's to tell; until then the site stands at the root.
function pathPrefix(): string {
  try {
    return siteAddress(root).pathname;
  } catch {
    return "/";
  }
}
