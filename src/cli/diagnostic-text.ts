// What a build said, as both of `npm start`'s ways to show it have it: a page, or a layer over one.

/** HTML that shows what the build said as it is, to scroll in by keyboard. */
export function diagnosticText(said: string): string {
  // Not by the diagnostics' own `escapeHtml`: this has to go on where the code of a room is broken.
  const text = said.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<pre tabindex="0" role="region" aria-label="What is to be mended">${text}</pre>`;
}
