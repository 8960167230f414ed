// A page of 1 kB with nothing but words, and so the fastest that a page can be; served by
// `npm run measure` beside the site, whose paints are told as a ratio to this one's.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const frame = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>A bare page</title>
  <link rel="icon" href="data:,">
</head>
<body>
<h1>A bare page</h1>
<p></p>
</body>
</html>
`;

export const barePage = frame.replace("<p>", () => `<p>${words(1024 - frame.length)}`);

/** Writes it into a folder as a site's only page. */
export function writeBarePage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), barePage);
}

function words(length: number): string {
  return "A word on a page. ".repeat(length).slice(0, length);
}
