import { expect, test } from "vitest";
import { thrownBy } from "../../src/templates/thrown.ts";

const writing = new Error(
  'Having trouble writing to "/b/_site/a/index.html" from "./content/a.md"',
);
const rendering = new Error("Having trouble rendering njk template ./content/feeds/robots.njk");
const missing = "attempted to output null or undefined value";

/** An error as Nunjucks makes it. */
function templateError(message: string, more: object = {}, cause?: Error): Error {
  const name = "Template render error";
  return Object.assign(new Error(message, cause && { cause }), { name, ...more });
}

/** One as Eleventy makes it of what a filter or a shortcode throws. */
function filterError(originalError: Error): Error {
  return Object.assign(new Error("Error in Nunjucks Filter `a`"), {
    ...{ name: "EleventyNunjucksError", originalError },
  });
}

const page = "content/a.md";
const layout = "_includes/layouts/a.njk";
const place = { lineno: 2, colno: 3 };
const nowhere = { lineno: 0, colno: 0 };

test.for([
  [
    "in a layout",
    [writing, templateError(`(./${layout}) [Line 2, Column 3]\n  ${missing}`, place)],
    { page, layout, reason: missing, place },
  ],
  [
    "in an include",
    [
      writing,
      templateError(`(./${layout})\n (/b/_includes/a.njk) [Line 2, Column 3]\n  ${missing}`, place),
    ],
    { page, layout, reason: missing, place },
  ],
  [
    "of JavaScript",
    [
      writing,
      templateError(`(./${layout})\n  RangeError: too (far)`, nowhere, new RangeError("too (far)")),
    ],
    { page, layout, reason: "too (far)", place: nowhere },
  ],
  [
    "in a feed",
    [
      rendering,
      templateError(`(./content/feeds/robots.njk) [Line 2, Column 3]\n  ${missing}`, place),
    ],
    {
      page: "_includes/feeds/robots.njk",
      layout: "_includes/feeds/robots.njk",
      reason: missing,
      place,
    },
  ],
  [
    "without a page",
    [templateError(`(./${layout})\n  ${missing}`)],
    { page: layout, layout, reason: missing, place: nowhere },
  ],
] as const)("reads an error %s", ([, errors, thrown]) => {
  expect(thrownBy([...errors])).toEqual(thrown);
});

const fault = new TypeError("a fault");

test.for([
  ["of no template", [writing, fault]],
  [
    "of a filter",
    [writing, templateError(`(./${layout})\n  Error`, nowhere, filterError(fault)), fault],
  ],
  [
    "of a filter in an include",
    [writing, templateError("a", nowhere, templateError("b", nowhere, filterError(fault))), fault],
  ],
  ["that is none", []],
] as const)("passes over an error %s", ([, errors]) => {
  expect(thrownBy([...errors])).toBeUndefined();
});
