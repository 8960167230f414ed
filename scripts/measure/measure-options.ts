// What is to be measured, and where what was found goes; asked by `npm run measure`.
import { parseArgs } from "node:util";

export type MeasureOptions = {
  /** The one page to measure: `/mission/`. */
  page?: string;
  /** The file that all measures are written to, for machines. */
  json?: string;
  /** The folder that pictures of every page are put into. */
  shots?: string;
  /** Whether a copy of the site is measured in which every leader has a made photo. */
  portraits: boolean;
};

/**
 * Reads `--page /mission/ --json measured.json --shots shots --portraits`.
 * @throws Error when they are something else
 */
export function measureOptions(args: string[]): MeasureOptions {
  const { values } = parseArgs({
    args,
    options: {
      page: { type: "string" },
      json: { type: "string" },
      shots: { type: "string" },
      portraits: { type: "boolean", default: false },
    },
  });
  return { ...values, portraits: values.portraits };
}
