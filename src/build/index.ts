// The site written whole or not at all: rendered beside `_site`, swapped in when nothing is wrong.
export { type Built, buildSite } from "./build-site.ts";
export { causes } from "./causes.ts";
export { diagnosticsIn } from "./diagnostics-in.ts";
