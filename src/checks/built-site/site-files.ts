// What lies in a finished site, by the address that a server gives it; one for each build.
import { readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";

export class SiteFiles {
  readonly #folder: string;
  /** Of each folder that was asked about, the names in it: no disk here may tell capitals from small letters. */
  readonly #names = new Map<string, ReadonlySet<string>>();
  readonly #bytes = new Map<string, number>();

  /** @param folder the finished site's */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file that a server sends for a path from the site's root, as GitHub Pages does it; from the folder. */
  fileAt(path: string): string | undefined {
    const file = posix.normalize(path).replace(/^\//, "");
    const ways = path.endsWith("/")
      ? [`${file}index.html`]
      : [file, `${file}.html`, `${file}/index.html`];
    return ways.find((way) => this.#has(way));
  }

  /** How many bytes a file has. */
  bytes(file: string): number {
    const bytes = this.#bytes.get(file) ?? statSync(join(this.#folder, file)).size;
    this.#bytes.set(file, bytes);
    return bytes;
  }

  #has(file: string): boolean {
    return this.#namesIn(posix.dirname(file)).has(posix.basename(file));
  }

  #namesIn(folder: string): ReadonlySet<string> {
    const known = this.#names.get(folder) ?? filesIn(join(this.#folder, folder));
    this.#names.set(folder, known);
    return known;
  }
}

function filesIn(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
  } catch {
    return new Set();
  }
}
