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
  { text: "# A", found: ["heading-level: # A"] },
  { text: "A\n=", found: ["heading-level: A"] },
  { text: "### A", found: ["heading-level: ### A"] },
  { text: "## A\n\n#### B\n\n##### C", found: ["heading-level: #### B"] },
  { text: "## A\n\n### B\n\n## C\n\n#### D", found: ["heading-level: #### D"] },
  { text: "<h2>A</h2>\n\n<h4>B</h4>", found: ["heading-level: <h4>B</h4>"] },
  { text: "> ### A", found: ["heading-level: > ### A"] },
])("of $text is told: $found", async ({ text, found }) => {
  expect(await told(text, [headingLevels])).toEqual(found);
});
