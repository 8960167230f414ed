// The ground floor: what a mistake is, and how it is told.
export type { Finding, Tell } from "./finding.ts";
export { githubAnnotations, withoutCommands } from "./github-annotations.ts";
export { githubSummary } from "./github-summary.ts";
export { htmlText } from "./html-text.ts";
export { mostTold } from "./most-told.ts";
export { placeAt } from "./place.ts";
export type { Place, Problem } from "./problem.ts";
export { ProblemsFound } from "./problems-found.ts";
export { report } from "./report.ts";
export { suggest } from "./suggest.ts";
export { toWrite } from "./to-write.ts";
