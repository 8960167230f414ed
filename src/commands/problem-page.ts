// The page that `npm start` shows in place of every page while the site has mistakes.

/** An HTML page with what the build said, as text. */
export function problemPage(said: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not built</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-inline-size: 80rem; padding-inline: 1rem; }
pre { overflow-x: auto; }
</style>
</head>
<body>
<h1>The site could not be built</h1>
<pre>${escaped(said)}</pre>
<p>This page gives way to yours as soon as that is mended.</p>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
