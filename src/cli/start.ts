// Goes on whatever is broken, our own code included: it imports no module, and reads no source.
import { BuildProcess, fetchMissingPhotos } from "./build-process.ts";
import { runCommand } from "./command.ts";
import { type SiteState, serveSite } from "./site-server.ts";
import { watchSources } from "./source-watch.ts";

const command = {
  name: "start",
  summary: "Shows the site in a browser, and builds it after each change, until Ctrl+C.",
};

const sources = ["content", "_data", "_includes", "src", "eleventy.config.ts", "package.json"];

await runCommand(command, async ({ root }) => {
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    process.exit();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);

  const stopped = stopping.signal;
  const state: SiteState = { built: Promise.resolve(), said: "" };
  let next = new BuildProcess(root, stopped);
  process.stderr.write(await fetchMissingPhotos(root, stopped));
  const server = await serveSite(root, "/", state, stopped);
  console.log(`Serving the site on ${server.address} (Ctrl+C ends it)`);

  const build = async () => {
    if (!next.isReady()) next = new BuildProcess(root, stopped);
    const { said, pathPrefix = server.pathPrefix } = await next.run();
    next = new BuildProcess(root, stopped);
    state.said = said;
    if (pathPrefix !== server.pathPrefix) {
      server.pathPrefix = pathPrefix;
      console.log(`The site now stands on ${server.address}`);
    }
    server.reload();
  };
  // One build at a time; what changes during one is built once, after it.
  let isWaiting = false;
  const rebuild = () => {
    if (isWaiting) return;
    isWaiting = true;
    state.built = state.built.then(() => {
      isWaiting = false;
      return build();
    });
  };
  watchSources({ root, sources, changed: rebuild, stopped });
  rebuild();
  return true;
});
