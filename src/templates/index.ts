// The templates: what is wrong with them on sight, and what shows only when a page is rendered.
export { checkTemplates } from "./check-templates.ts";
export { renderProblem } from "./render-problem.ts";
