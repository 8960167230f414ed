// `npm start`: the site in a browser, built anew after each change, until Ctrl+C.
//
// This goes on whatever is broken, our own code included. So it has no room of `src/` and reads no
// source: what it needs of the project it has commands do in processes of their own.
import { buildQueue } from "./build-queue.ts";
import { freshBuilds } from "./fresh-builds.ts";
import { freshPhotos } from "./fresh-photos.ts";
import { type SiteState, serveSite } from "./site-server.ts";
import { watchSources } from "./source-watch.ts";

const root = process.cwd();
const sources = ["content", "_data", "_includes", "src", "eleventy.config.ts"];
const state: SiteState = { built: Promise.resolve(), said: "" };
const stopping = new AbortController();

const stop = () => {
  stopping.abort();
  process.exit();
};
process.once("SIGINT", stop).once("SIGTERM", stop);

const freshBuild = freshBuilds(root, stopping.signal);
process.stderr.write(await freshPhotos(root, stopping.signal));

const server = await serveSite(root, "/", state, stopping.signal);
console.log(`Serving the site on ${server.address} (Ctrl+C ends it)`);
const build = buildQueue(async () => {
  const { said, pathPrefix = server.pathPrefix } = await freshBuild();
  state.said = said;
  if (pathPrefix === server.pathPrefix) return;
  server.pathPrefix = pathPrefix;
  console.log(`The site now stands on ${server.address}`);
});
const rebuild = () => {
  state.built = build().then(server.reload);
};
watchSources({ root, sources, changed: rebuild, stopped: stopping.signal });
rebuild();
