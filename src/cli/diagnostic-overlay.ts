// What `npm start` lays over the last good page while the site has mistakes.
import { diagnosticText } from "./diagnostic-text.ts";

/**
 * The HTML of a page with what the build said over its lower part, as text. It can be folded away,
 * and the page below it is as it was: neither's styles reach the other, by the shadow's border.
 */
export function withOverlay(page: string, said: string): string {
  const end = page.lastIndexOf("</body>");
  const at = end === -1 ? page.length : end;
  return `${page.slice(0, at)}${overlay(said)}${page.slice(at)}`;
}

function overlay(said: string): string {
  return `<div id="problem-overlay" autofocus><template shadowrootmode="open" shadowrootdelegatesfocus>
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
${diagnosticText(said)}
<p>This goes away as soon as that is mended.</p>
</details>
</template></div>
`;
}
