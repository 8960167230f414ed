// The letters of the headings: a file of the typeface that a page carries in itself where it has the room, so
// that it asks for nothing, and has fetched where it doesn't; asked where a page's styles are set in.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The address of the letters in a page that carries them, which is all their bytes, and in one that doesn't. */
export type Letters = { carried: string; fetched: string };

/** @param file from the templates' folder on @param options.asset tells an asset's address */
export function lettersIn(
  file: string,
  { includes, asset }: { includes: string; asset: (file: string) => string },
): Letters {
  const bytes = readFileSync(join(includes, file), "base64");
  return { carried: `data:font/woff2;base64,${bytes}`, fetched: asset(file) };
}
