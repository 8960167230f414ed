export type { BuiltPage, BuiltSite } from "./built-site.ts";
export { fixDiagnostics } from "./fix.ts";
export { pageWeight } from "./page-weight.ts";
export { proseDiagnostics } from "./prose.ts";
export { brokenAnchors, type CheckedSite, orphanPages, unusedImages } from "./site-checks.ts";
export { templateLinks } from "./template-links.ts";
