// The site written whole or not at all: rendered beside `_site`, swapped in when nothing is wrong.
export { type Built, buildSite, checkSite } from "./build-site.ts";
export { type Output, openOutput } from "./output.ts";
export { causes, errorCode, systemDiagnostic } from "./system-error.ts";
