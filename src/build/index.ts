export { type BuildResult, buildSite, checkSite } from "./build-site.ts";
export { siteOf } from "./eleventy.ts";
export { causesOf, diagnosticsOf } from "./errors.ts";
export { contentPages, filters, staticFiles, templateData, templatePages } from "./plugins.ts";
