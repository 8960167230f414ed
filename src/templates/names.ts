// The filters, tests and tags there are: Nunjucks' own and what a configuration adds; asked by the check.
import type { UserConfig } from "@11ty/eleventy";
import nunjucks from "nunjucks";

export type Names = {
  filters: ReadonlySet<string>;
  tests: ReadonlySet<string>;
  /** Tags that stand alone. */
  shortcodes: ReadonlySet<string>;
  /** Tags that hold something, up to the one with `end` before their name. */
  pairedShortcodes: ReadonlySet<string>;
};

/** The names that a configuration knows, over Nunjucks' own. */
export function namesOf(config: UserConfig | undefined): Names {
  const { filters, tests } = new nunjucks.Environment([]);
  return {
    filters: new Set([...Object.keys(filters), ...Object.keys(config?.getFilters() ?? {})]),
    tests: new Set(Object.keys(tests)),
    shortcodes: new Set(Object.keys(config?.getShortcodes() ?? {})),
    // Eleventy gives Nunjucks this one without naming it to the configuration.
    pairedShortcodes: new Set(["setAsync", ...Object.keys(config?.getPairedShortcodes() ?? {})]),
  };
}
