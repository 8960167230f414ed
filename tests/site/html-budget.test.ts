import { expect, test } from "vitest";
import { htmlBudget } from "../../src/site/html-budget.ts";
import { pagesOf } from "../../src/site/pages.ts";
import { projectWith } from "../build/project.ts";

const budget = `about:
  html: 9000
  whole: 30000
  further: 12000
others:
  html: 14600
  whole: 30000
  further: 12000
`;

test("a page's budget is that of its layout, or that of the others", () => {
  const root = projectWith({ "_includes/budget.yaml": budget });
  const page = (url: string, layout: string) => ({
    url,
    inputPath: `./content${url}.md`,
    data: { layout, lang: "en" },
  });
  const pages = pagesOf([page("/about/", "about"), page("/team/", "default")]);
  const most = htmlBudget(root, () => pages);
  expect([most("/about/"), most("/team/"), most("/style/")]).toEqual([9000, 14600, 14600]);
});
