// The plugin in Eleventy itself: pages through the dialect and the walks, filters in templates.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { getElementsByTagName } from "domutils";
import { expect, onTestFinished, test } from "vitest";
import markdown, { type Walk } from "../../src/markdown/index.ts";

const LAYOUT = `<h1>{{ heading | inline | safe }}</h1>
{%- for section in content | sections %}[{{ section.id }}|{{ section.name | safe }}|{{ section.html | safe }}]{% endfor %}`;

const PAGE = `---
layout: page.njk
templateEngineOverride: md
heading: Your *voice* & [more](#b)
---
# {{ title }}

    indented
{: .x}

## B
`;

test("a page goes through the dialect and the walks, its heading through the filters", async () => {
  const walk: Walk = async (tree, { inputPath }) => {
    for (const pre of getElementsByTagName("pre", tree)) pre.attribs["data-of"] = inputPath;
  };

  const html = await built({ "a.md": PAGE, "_includes/page.njk": LAYOUT }, [walk]);

  expect(html).toBe(
    [
      '<h1>Your <em>voice</em> &amp; <a href="#b">more</a></h1>',
      '[||<h1 id="-title-">{{ title }}</h1>\n<pre class="x" data-of="./a.md"><code>indented\n</code></pre>]',
      "[b|B|]",
    ].join(""),
  );
});

/** The one page of a site with these files. */
async function built(files: Record<string, string>, walks: Walk[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "markdown-"));
  const before = process.cwd();
  onTestFinished(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, "_includes"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  process.chdir(folder);
  const eleventy = new Eleventy(".", "_site", {
    quietMode: true,
    config: (config) => {
      config.setUseTemplateCache(false);
      config.addPlugin(markdown, { root: folder, walks });
    },
  });
  await eleventy.init();
  eleventy.disableLogger();
  const [page] = await eleventy.toJSON();
  return String(page?.content);
}
