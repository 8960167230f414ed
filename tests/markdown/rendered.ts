import type { Page, Site } from "../../src/content/index.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import {
  headingIds,
  headingOrder,
  htmlPolicy,
  inlineStyles,
  missionParts,
  renderText,
  type Text,
  type TextContext,
  type TextStep,
} from "../../src/markdown/index.ts";

/** All steps of the module, in the order of a build. */
const allSteps = [htmlPolicy, inlineStyles, headingIds, headingOrder, missionParts];

export type Options = {
  data?: Page["data"];
  textSteps?: readonly TextStep[];
  lineSteps?: readonly TextStep[];
  leaders?: string[];
};

/** A page of a site, without its files. */
export function pageOf(body: string, data: Page["data"] = {}): Page {
  const keys = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const front = `---\n${keys.join("")}---\n`;
  const source = { file: "content/a-page.md", text: front + body };
  const rangeOf = (path: readonly (string | number)[]) => {
    const value = path.reduce<unknown>((inner, key) => Object(inner)[key], data);
    const start = source.text.indexOf(JSON.stringify(value));
    return { start, end: start + JSON.stringify(value).length };
  };
  return {
    file: source.file,
    url: "/a-page/",
    data,
    source,
    bodyStart: front.length,
    body,
    document: { source, value: data, rangeOf },
  };
}

/** What a text becomes, and what is reported of it. */
export async function render(
  body: string,
  { data, textSteps = allSteps, lineSteps = [], leaders = [] }: Options = {},
): Promise<{ text: Text; diagnostics: Diagnostic[] }> {
  const site = { leaders: leaders.map((name) => ({ name })) } as unknown as Site;
  return renderText<TextContext>(pageOf(body, data), { textSteps, lineSteps }, { site });
}

/** The HTML of a text, without the line break at its end. */
export async function rendered(body: string): Promise<string> {
  return (await render(body)).text.html.trimEnd();
}

/** What is reported of a text: the rule, and what is marked in the first line of it. */
export async function reported(body: string, options?: Options): Promise<string[]> {
  const { text, diagnostics } = await render(body, options);
  const lines = text.page.source.text.split(/\r\n?|\n/);
  return diagnostics.map(({ rule, line, column, endLine, endColumn = column }) => {
    const marked = (lines[line - 1] ?? "").slice(column - 1);
    const length = endLine === line ? endColumn - column : undefined;
    return `${rule}: ${marked.slice(0, length)}`;
  });
}
