// Where the pictures of a build lie in its output, and under which address; asked by the gallery.
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** The output's folder for all pictures. */
const folder = "img";

export class PublishedFiles {
  /** The build's output folder; without one nothing is written. */
  output: string | undefined;
  readonly #prefix: string;

  /** @param prefix the site's path prefix, with a slash at both ends */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Publishes a copy of a file under its own name. @returns its address */
  copy(path: string): Promise<string> {
    return this.#publish(basename(path), (to) => copyFile(path, to));
  }

  /** Publishes bytes under a name. @returns their address */
  write(name: string, bytes: Uint8Array): Promise<string> {
    return this.#publish(name, (to) => writeFile(to, bytes));
  }

  async #publish(name: string, put: (to: string) => Promise<void>): Promise<string> {
    if (this.output) {
      await mkdir(join(this.output, folder), { recursive: true });
      await put(join(this.output, folder, name));
    }
    return `${this.#prefix}${folder}/${name}`;
  }
}
