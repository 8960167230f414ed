export { leaderIds } from "./addresses.ts";
export { type Document, diagnosticAtKey } from "./document.ts";
export { imageFolder, isImageFile, isOwnFolder } from "./files.ts";
export { type Layout, layoutNamed, layouts } from "./layouts.ts";
export { type Page, type Pages, readSite, type Site } from "./read-site.ts";
export { writtenFromSchemas } from "./reference.ts";
export type { PageBudget } from "./schemas/budget.ts";
export type { Leader } from "./schemas/leader.ts";
export type { Path } from "./yaml.ts";
