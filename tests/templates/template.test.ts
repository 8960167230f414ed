import { expect, test } from "vitest";
import { readTemplate } from "../../src/templates/template.ts";
import { told, withTemplates } from "./told.ts";

const read = (file: string, text: string) =>
  withTemplates({ [file]: text }, (root) => readTemplate(root, `_includes/${file}`));

test.for([
  ["layouts/a.njk", "---\na: {{\n---\n{{ b }}", "   \n     \n   \n{{ b }}", 3],
  ["layouts/a.njk", "---\r\n---\r\n{{ b }}", "    \n    \n{{ b }}", 2],
  ["layouts/a.njk", "---\na: 1", "   \n    ", 1],
  ["layouts/a.njk", "{{ b }}", "{{ b }}", 0],
  ["components/a.njk", "---\n---\n{{ b }}", "---\n---\n{{ b }}", 0],
  ["components/a.njk", "{% raw %}{{\n{% endraw %}{{", "{% raw %}  \n{% endraw %}{{", 0],
  ["components/a.njk", "\uFEFF{{ b }}", "{{ b }}", 0],
] as const)("what Nunjucks reads of %s, %j", ([file, text, code, firstLine]) => {
  expect(read(file, text)).toMatchObject({ code, firstLine });
});

test.for(["\n", "\r\n"])(
  "a mistake below front matter has the line of the file, with %j",
  (end) => {
    const text = ["---", "noindex: true", "---", "", "<p>🖤 {{ a | saef }}"].join(end);
    expect(told({ "layouts/a.njk": text })).toEqual([
      'layouts/a.njk:5:13–17 unknown-filter: there is no filter "saef"; did you mean "safe"? | write: safe',
    ]);
  },
);
