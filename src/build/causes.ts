// The errors inside an error; asked by the build and by whoever tells a fault.

/**
 * An error and what caused it, outermost first: Eleventy links by `originalError`, JavaScript by
 * `cause`. What is no error ends the chain.
 */
export function causes(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...causes("originalError" in error ? error.originalError : error.cause)];
}
