// The templates: what is wrong with them on sight, and what shows only when a page is rendered.
export { checkTemplates } from "./check-templates.ts";
export { linesWith } from "./lines-with.ts";
export { renderProblem } from "./render-problem.ts";
