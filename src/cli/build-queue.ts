// Builds one after the other, never two at once; asked by `npm start` for each change.

/**
 * A function that has `build` run: at once, or after the run under way. Whatever asks during a run
 * shares the one that follows it. Returns when the run that serves the asker has ended; a run that
 * fails throws to those it serves, and the next goes on all the same.
 */
export function buildQueue(build: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  let isWaiting = false;
  return () => {
    if (!isWaiting) {
      isWaiting = true;
      const next = () => {
        isWaiting = false;
        return build();
      };
      last = last.then(next, next);
    }
    return last;
  };
}
