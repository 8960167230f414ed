// Which part of a page has how many of its bytes; asked of one that is too heavy.
import { gzipSync } from "node:zlib";

/** The compressed bytes of a page, told apart. */
export type Shares = { text: number; frame: number; styles: number };

/** Each part counts what the page would weigh less without it. */
export function shares(html: string): Shares {
  const bare = without(html, "<style>", "</style>");
  const frame = gzipSync(without(bare, '<main id="main">', "</main>")).length;
  const unstyled = gzipSync(bare).length;
  return { text: unstyled - frame, frame, styles: gzipSync(html).length - unstyled };
}

function without(html: string, opening: string, closing: string): string {
  const start = html.indexOf(opening);
  const end = html.lastIndexOf(closing);
  return start < 0 || end < start ? html : html.slice(0, start + opening.length) + html.slice(end);
}
