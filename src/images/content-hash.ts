// A short name for content, for files that browsers and we ourselves keep: other bytes, other name.
import { createHash } from "node:crypto";

/** Sixteen hexadecimal digits of the parts' SHA-256, told apart by where each part ends. */
export function contentHash(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, 16);
}
