// The page for authors about texts, `docs/text.md`, written from the tables that judge them.
import { allowedElements, sharedAttributes } from "./allowed-html.ts";

/** The whole page, in Markdown. */
export function textReference(): string {
  const own = [...allowedElements].filter(([, attributes]) => attributes.length > 0);
  return `# What a text may be

A page's text is Markdown: [CommonMark](https://commonmark.org/help/) with tables and footnotes. This page
is written from the tables in \`src/markdown/allowed-html.ts\` by \`npm run schemas\`; the same tables
check what you write.

## A line in front matter

\`lead\`, each line of \`heading\` and each sentence of \`parts\` is Markdown of one line: *emphasis*, \`code\`
and links. Headings, lists, images and HTML have no room there.

\`\`\`yaml
lead: We are *online first*, and here is [why](about.md#why-online-first).
\`\`\`

## Attributes

Right behind a span, or on the line after a block, a list in braces gives it attributes:

\`\`\`markdown
## Where we meet {: #meet}

It means *ubuntu*{: lang=zu title="being human"} to us.
{: .note}
\`\`\`

\`#name\` is an id, a place that a link can lead to; \`.name\` is a class of the site's style sheets. Beside
them it may give what its element may have as HTML, which the tables below name, but for what Markdown has
signs for: where a link leads, which file an image is and what it shows.

An image needs words for those who don't see it. One that shows nothing is marked as decorative:

\`\`\`markdown
![](images/line.svg){: .decorative}
\`\`\`

## HTML

Where Markdown has no sign for something, HTML may stand between it. What stands between empty lines inside
of an element is Markdown again. Every element is closed, except those that end by themselves, such as
\`<li>\` and \`<br>\`.

\`\`\`markdown
<details>
<summary>How do I join?</summary>

Come to our *Discord*, and say hello.

</details>
\`\`\`

These elements may stand in a text: ${listOf(allowedElements.keys())}.

Each may have ${listOf(sharedAttributes)}, and any \`data-…\` and \`aria-…\`. Some have attributes of their own:

| element | its own attributes |
| --- | --- |
${own.map(([name, attributes]) => `| \`${name}\` | ${listOf(attributes)} |`).join("\n")}

A \`style\` may set boxes and their distances: \`display\`, \`flex\`, \`gap\`, \`margin\`, \`padding\`, \`width\`,
\`height\` and \`border-radius\`. It is kept and gives a warning, since the site can't adapt it to phones.

Whatever acts or fetches by itself, such as scripts, frames and forms, is a mistake.
`;
}

function listOf(names: Iterable<string>): string {
  const marked = [...names].sort().map((name) => `\`${name}\``);
  return marked.length > 1
    ? `${marked.slice(0, -1).join(", ")} and ${marked.at(-1)}`
    : marked.join();
}
