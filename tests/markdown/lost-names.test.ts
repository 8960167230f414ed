// Elements that others name by their ids: each is there, in the text or in the page's frame.
import { expect, test } from "vitest";
import { headingIds } from "../../src/markdown/index.ts";
import { lostNames } from "../../src/markdown/lost-names.ts";
import { told } from "./rendered.ts";

const frame = new Set(["main"]);
const walks = [headingIds(frame), lostNames(frame)];

test.for([
  { written: '<div aria-labelledby="us">\n\n## Us\n\n</div>', due: [] },
  { written: '<p aria-describedby="main a">b <i id="a">c</i></p>', due: [] },
  { written: "## Us\n\na\n{: aria-labelledby=us}", due: [] },
  { written: '<p aria-describedby="a">aria-describedby</p>', due: ["aria-describedby"] },
  { written: "a aria-controls\n{: aria-controls=b}", due: ["aria-controls"] },
  { written: '<p aria-label="a" title="b">c</p>', due: [] },
])("of $written is told: $due", async ({ written, due }) => {
  expect(await told(written, walks)).toEqual(due.map((name) => `lost-name: ${name}`));
});
