// What a page may load and run, as its Content Security Policy; asked where its styles are set in.
import { createHash } from "node:crypto";

/**
 * The policy of a page: nothing at all but its pictures from its own site, its typeface from there or
 * within the page, the one style that stands in it, and the rules by which a browser may fetch the next
 * page. Who could plant a script, a style or another site's picture would find none of them at work.
 *
 * `frame-ancestors` is left out, since browsers don't take it from a page, and GitHub Pages sends no
 * headers of ours.
 * @param style the text of the page's `<style>`, to the byte
 */
export function securityPolicy(style: Buffer): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self' data:",
    // Lighthouse reads robots.txt with the page's own rights; nothing else connects anywhere.
    "connect-src 'self'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "script-src 'inline-speculation-rules'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
