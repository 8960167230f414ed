// Builds in processes of their own, which run the code as it stands on the disk; asked by `npm start`.
import { type FreshBuild, WaitingBuild } from "./waiting-build.ts";

/**
 * A function that runs `npm run build` for the project in `root`, printing what it prints. The
 * process of a build is started when the one before has ended: until there is something to build it
 * loads the libraries, which takes longer than a small site's build does itself.
 * @param stopped ends them when aborted
 */
export function freshBuilds(root: string, stopped: AbortSignal): () => Promise<FreshBuild> {
  let next = started();
  return async () => {
    try {
      if (!next?.isReady()) {
        next?.end();
        next = new WaitingBuild(root, stopped);
      }
      return await next.run();
    } catch (error) {
      const said = `The build did not run: ${error}\n`;
      process.stderr.write(said);
      return { said };
    } finally {
      next = started();
    }
  };

  function started(): WaitingBuild | undefined {
    try {
      return new WaitingBuild(root, stopped);
    } catch {
      // The next build tries again, and tells what is in the way if that still is.
      return undefined;
    }
  }
}
