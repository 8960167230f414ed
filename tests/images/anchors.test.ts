import { expect, test } from "vitest";
import { anchors } from "../../src/images/anchors.ts";

test.each([
  [["Jay Miller"], ["jay-miller"]],
  [
    ["Ɗan Ƙasa", "Zoë O’Neil"],
    ["ɗan-ƙasa", "zoë-oneil"],
  ],
  [["E\u0301lodie"], ["élodie"]],
  [["አበበ ቢቂላ"], ["አበበ-ቢቂላ"]],
  [
    ["Ama B.", "Ama B", "ama-b"],
    ["ama-b", "ama-b-2", "ama-b-3"],
  ],
  [
    ["Ama", "Ama 2", "Ama"],
    ["ama", "ama-2", "ama-3"],
  ],
  [['"><script>'], ["script"]],
  [["Main"], ["main-2"]],
  [
    ["🙂", "✨"],
    ["person", "person-2"],
  ],
])("the anchors of %j are %j", (names, expected) => {
  expect(anchors(names)).toEqual(expected);
});
