import { expect, test } from "vitest";
import { PictureMistake } from "../../src/pictures/picture-mistake.ts";
import { pictureProblem } from "../../src/pictures/picture-problem.ts";
import { temporaryProject } from "./temporary-project.ts";

const file = "content/about.md";
const mistake = new PictureMistake("missing-picture", "not there", "put it there");

test.each([
  [undefined, '<img srcset="https://x.example/a.png 1x">', 1, 42],
  [undefined, '<img src="images/a.jpg"> <IMG alt="">', 26, 38],
  ["", "![]()", 5, undefined],
  ["", '<img src="">', 11, undefined],
  ["images/a.jpg", "(myimages/a.jpg) ![](images/a.jpg)", 22, 34],
  ["images/a.jpg", "images/a.jpg ![](images/a.jpg.png) ![](images/a.jpg 'b')", 40, 52],
  ["images/a%20b.jpg", "![](<images/a b.jpg>)", 6, 20],
  ["images/%C3%A9.jpg", "![](images/é.jpg)", 5, 17],
  ["images/a.jpg", "![][a], [a]: images/a.jpg", 14, 26],
  [" images/a.jpg", '<img src=" images/a.jpg">', 11, 24],
  ["images/a.jpg", "<img alt='src' src='images/a.jpg'>", 21, 33],
  ["images/a.jpg", "<img src=images/a.jpg>", 10, 22],
])("a picture with the src %j is marked in %j", (src, text, column, endColumn) => {
  const page = `---\nheading: "![](images/a.jpg)"\n---\n${text}`;
  const root = temporaryProject({ [file]: page });
  const place = { line: 4, column, ...(endColumn && { endLine: 4, endColumn }) };
  expect(pictureProblem(root, file, src, mistake)).toEqual({
    ...{ file, ...place, severity: "error" },
    ...{ rule: "missing-picture", message: "not there", hint: "put it there" },
  });
});
