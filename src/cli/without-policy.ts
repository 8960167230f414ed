// What `npm start` takes off each page that it serves.

/** A page without its policy, which would stop what is added to it: the script that reloads it, and the overlay. */
export function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, "");
}
