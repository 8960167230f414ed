export { quoted, shortened, withoutInvisible as seen } from "../diagnostics/index.ts";
