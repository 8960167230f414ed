export { type BuildResult, buildSite, checkSite } from "./build-site.ts";
export { siteOf } from "./eleventy.ts";
export { diagnosticsOf } from "./errors.ts";
export {
  contentPages,
  filters,
  staticFiles,
  templateData,
  templatePages,
  withTemplates,
} from "./plugins.ts";
export { causes, systemDiagnostic } from "./system-error.ts";
