/**
 * The HTML of a page with what the build said over its lower part, as text. It can be folded away.
 * The shadow root keeps the styles of the page and of the overlay apart.
 */
export function withOverlay(page: string, said: string): string {
  const end = page.lastIndexOf("</body>");
  const at = end === -1 ? page.length : end;
  return `${page.slice(0, at)}${overlay(said)}${page.slice(at)}`;
}

/** An HTML page with what the build said, in place of one that was never good. */
export function diagnosticPage(said: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not built</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-inline-size: 80rem; padding-inline: 1rem; }
pre { overflow-x: auto; font-family: ui-monospace, monospace; }
</style>
</head>
<body>
<h1>The site could not be built</h1>
${report(said)}
<p>This page gives way to yours as soon as that is mended.</p>
</body>
</html>
`;
}

function overlay(said: string): string {
  return `<div id="diagnostic-overlay" autofocus><template shadowrootmode="open" shadowrootdelegatesfocus>
<style>
:host { all: initial !important; color-scheme: light dark !important; }
details {
  position: fixed; inset: auto 0 0; z-index: 2147483647;
  padding: 0.75em 1em; border-block-start: 0.25em solid;
  background: Canvas; color: CanvasText; font: medium/1.5 system-ui, sans-serif;
}
summary { font-weight: bold; cursor: pointer; }
pre { max-block-size: 45vh; margin-block: 0.5em; overflow: auto; font-family: ui-monospace, monospace; }
p { margin: 0; }
</style>
<details open>
<summary>The site could not be built. Behind this is the page as it last was.</summary>
${report(said)}
<p>This goes away as soon as that is mended.</p>
</details>
</template></div>
`;
}

// Not by the module of the diagnostics, which may be broken. The keyboard scrolls in it.
function report(said: string): string {
  const text = said.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<pre tabindex="0" role="region" aria-label="What is to be mended">${text}</pre>`;
}
