// The page that `npm start` shows while the site has mistakes, in place of one that never was good.
import { diagnosticText } from "./diagnostic-text.ts";

/** An HTML page with what the build said, as text. */
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
${diagnosticText(said)}
<p>This page gives way to yours as soon as that is mended.</p>
</body>
</html>
`;
}
