// A finished page, for tests of what is judged of one.
import type { FinishedPage } from "../../../src/checks/built-site/finished-page.ts";

/** A page of the layout `default` with this in its body, and all that a page must have around it. */
export function finishedPage(body: string, url = "/team/", style = ""): FinishedPage {
  const sheet = style === "" ? "" : `<style>${style}</style>`;
  const html = `<!doctype html><html lang="en"><head><title>Team</title>${sheet}</head><body><main id="main"><h1>Team</h1>${body}</main></body></html>`;
  const file = url === "/" ? "content/index.md" : `content${url.replace(/\/$/, "")}.md`;
  return { file, url, layout: "default", html: Buffer.from(html) };
}
