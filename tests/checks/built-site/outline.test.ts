import { expect, test } from "vitest";
import { readPage } from "../../../src/checks/built-site/reading.ts";

const head = `<html lang="en"><title>Team</title>`;

test.for([
  ["a page as it should be", `${head}<h1>Team</h1>`, []],
  ["no title", `<html lang="en"><h1>Team</h1>`, ["title-missing"]],
  ["an empty title", `<html lang="en"><title> </title><h1>Team</h1>`, ["title-missing"]],
  [
    "a drawing's title alone",
    `<html lang="en"><svg><title>A</title></svg><h1>Team</h1>`,
    ["title-missing"],
  ],
  ["a title and a drawing's", `${head}<h1>Team</h1><svg><title>A</title></svg>`, []],
  ["no language", "<html><title>Team</title><h1>Team</h1>", ["language-missing"]],
  ["an empty language", `<html lang=" "><title>Team</title><h1>Team</h1>`, ["language-missing"]],
  ["no heading", head, ["one-heading"]],
  ["two headings", `${head}<h1>Team</h1><h1>Team</h1>`, ["one-heading"]],
  ["an id twice", `${head}<h1 id="a">Team</h1><p id="a">`, ["id-twice"]],
  ["an id in two cases", `${head}<h1 id="a">Team</h1><p id="A">`, []],
  ["a picture without words", `${head}<h1>Team</h1><img src="a.png">`, ["missing-alt"]],
  ["a picture that shows nothing", `${head}<h1>Team</h1><img src="a.png" alt="">`, []],
] as const)("%s", ([, html, rules]) => {
  expect(readPage(Buffer.from(html)).slips.map(({ rule }) => rule)).toEqual(rules);
});
