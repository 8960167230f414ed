// Headings begin below the page's own, and leave out no level.
import { expect, test } from "vitest";
import { headingLevels } from "../../src/markdown/heading-levels.ts";
import { told } from "./rendered.ts";

test.for([
  { text: "## A\n\n### B\n\n#### C\n\n## D", found: [] },
  { text: "Text", found: [] },
  { text: "## ![A](b.png)", found: [] },
  { text: "##\n\na", found: ["empty-heading: ##"] },
  { text: "#\n\na", found: ["empty-heading: #"] },
  { text: "# A", found: ["heading-order: # A"] },
  { text: "A\n=", found: ["heading-order: A"] },
  { text: "### A", found: ["heading-order: ### A"] },
  { text: "## A\n\n#### B\n\n##### C", found: ["heading-order: #### B"] },
  { text: "## A\n\n### B\n\n## C\n\n#### D", found: ["heading-order: #### D"] },
  { text: "<h2>A</h2>\n\n<h4>B</h4>", found: ["heading-order: <h4>B</h4>"] },
  { text: "> ### A", found: ["heading-order: > ### A"] },
])("of $text is told: $found", async ({ text, found }) => {
  expect(await told(text, [headingLevels])).toEqual(found);
});
