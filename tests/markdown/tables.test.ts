// Tables, and how their cells are aligned.
import { expect, test } from "vitest";
import { rendered } from "./rendered.ts";

test("a table's cells say how they are aligned, without a style", async () => {
  const table = "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |";

  expect(await rendered(table)).toBe(
    [
      '<table tabindex="0">\n<thead>\n<tr>',
      '<th>a</th>\n<th data-align="start">b</th>',
      '<th data-align="center">c</th>\n<th data-align="end">d</th>',
      "</tr>\n</thead>\n<tbody>\n<tr>",
      '<td>1</td>\n<td data-align="start">2</td>',
      '<td data-align="center">3</td>\n<td data-align="end">4</td>',
      "</tr>\n</tbody>\n</table>",
    ].join("\n"),
  );
});

test("a cell keeps the attributes of its list", async () => {
  const table = "| a |\n|--:|\n| 1 {: .sum} |";

  expect(await rendered(table)).toContain('<td class="sum" data-align="end">1</td>');
});
