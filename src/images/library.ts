import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { imageFolder, isImageFile, type Site } from "../content/index.ts";
import { quoted, suggest } from "../diagnostics/index.ts";
import { contentHash, type EncodedFiles, encodedFiles } from "./cache.ts";
import { shownSize, type Wanted } from "./encode.ts";
import { ImageError } from "./image-error.ts";
import { assertSafeSvg, svgSize } from "./svg.ts";

/** What a template needs to write a `<picture>`. */
export type Image = {
  /** The formats, best first, each for a `<source>`; none for a drawing (SVG). */
  sources: { type: string; srcset: string }[];
  /** The address for `<img>`, with the site's prefix. */
  src: string;
  /** Size in CSS pixels, whole numbers. */
  width: number;
  height: number;
};

/** What `npm run photos` fetches lies in this folder below that of the images. */
export const fetchedFolder = "github";

/** The output's folder for all images. */
const outputFolder = "img";

const unusable: Image = { sources: [], src: "", width: 1, height: 1 };

/** The images of a site: each one that is asked for is encoded once and published. */
export class ImageLibrary {
  readonly site: Site;
  readonly #output: string | undefined;
  readonly #images = new Map<string, Promise<Image>>();
  readonly #shared = new Map<string, string>();

  /** @param output the folder that the site is built in; without one nothing is written */
  constructor(site: Site, output?: string) {
    this.site = site;
    this.#output = output;
  }

  /** The image nearest to a name: the one of this name, else one that is spelt or cased alike. */
  nearest(name: string): string | undefined {
    const { images } = this.site;
    if (images.includes(name)) return name;
    const base = (path: string) => basename(path).toLowerCase();
    return suggest(name, images) ?? images.find((known) => base(known) === base(name));
  }

  /**
   * Makes sure that there is an image of a name: it is only ever looked up in the list of images, so that
   * no name leads out of their folder.
   * @param path what is written before the name where it is asked for
   * @throws ImageError where there is none, with the nearest that is
   */
  assertKnown(name: string, path = ""): void {
    const nearest = this.nearest(name);
    if (nearest === name) return;
    const missing = `there is no image ${quoted(name)} in ${imageFolder}/`;
    throw nearest
      ? new ImageError(
          "missing-image",
          `${missing}; did you mean "${nearest}"?`,
          `write: ${path}${nearest}`,
        )
      : new ImageError("missing-image", missing, missingHint(name));
  }

  /** The fetched photo of a GitHub account, if it came. */
  fetchedPhoto(account: string): string | undefined {
    const start = `${fetchedFolder}/${account.toLowerCase()}.`;
    return this.site.images.find((name) => name.startsWith(start));
  }

  /**
   * The image of a file, in the size wanted.
   * @throws ImageError where there is no such file, or it is no image
   */
  image(name: string, wanted: Wanted, path = ""): Promise<Image> {
    this.assertKnown(name, path);
    return this.#once(JSON.stringify([name, wanted]), () => this.#read(name, wanted));
  }

  /** The image of an SVG that is no file. */
  drawing(svg: string, wanted: Wanted): Promise<Image> {
    return this.#once(JSON.stringify([svg, wanted]), () => this.#svg(Buffer.from(svg), wanted));
  }

  /**
   * Publishes an image that stands for a page where it is shared.
   * @throws ImageError where it can't be one
   */
  async share(name: string): Promise<void> {
    this.assertKnown(name);
    if (this.#shared.has(name) || !isImageFile(`${imageFolder}/${name}`)) return;
    const { bytes, path, format } = await this.#file(name);
    if (format !== "png" && format !== "jpeg")
      throw new ImageError(
        "share-image",
        `${quoted(name)} is no PNG and no JPEG, whatever its name says, and nothing else is shown where links are shared`,
        "save it as PNG or JPEG, 1200 × 630 pixels",
      );
    const { files } = await encodedFiles(this.site.root, path, bytes, "share");
    for (const file of files) this.#shared.set(name, await this.#publish(file.name, file.bytes));
  }

  /** The address of an image that was published to be shared. */
  sharedAddress(name: string): string | undefined {
    return this.#shared.get(name);
  }

  #once(key: string, make: () => Promise<Image>): Promise<Image> {
    const made = this.#images.get(key) ?? make();
    this.#images.set(key, made);
    return made;
  }

  async #read(name: string, wanted: Wanted): Promise<Image> {
    // Such a file is reported as unexpected, so that nothing of this is published.
    if (!isImageFile(`${imageFolder}/${name}`)) return unusable;
    const { bytes, path, format } = await this.#file(name);
    if (format === "svg") {
      assertSafeSvg(bytes);
      return this.#svg(bytes, wanted);
    }
    if (format) return this.#photograph(await encodedFiles(this.site.root, path, bytes, wanted));
    throw new ImageError(
      "unreadable-image",
      `${quoted(name)} has the name of an image, and is none that a browser shows`,
      "save it as JPEG, PNG, WebP, AVIF, GIF or SVG",
    );
  }

  async #file(name: string) {
    const path = join(this.site.root, imageFolder, name);
    const bytes = await readFile(path);
    return { path, bytes, format: formatOf(bytes) };
  }

  async #photograph({ files, width, height }: EncodedFiles): Promise<Image> {
    const published = await Promise.all(
      files.map(async ({ name, bytes, ...file }) => ({
        ...file,
        address: await this.#publish(name, bytes),
      })),
    );
    const formats = [...Map.groupBy(published, ({ type }) => type)];
    const sources = formats.map(([type, densities]) => ({ type, srcset: srcsetOf(densities) }));
    return { sources, src: formats.at(-1)?.[1][0]?.address ?? "", width, height };
  }

  async #svg(bytes: Uint8Array, wanted: Wanted): Promise<Image> {
    const size = shownSize(svgSize(Buffer.from(bytes).toString()), wanted);
    const src = await this.#publish(`${contentHash(bytes)}.svg`, bytes);
    return { sources: [], src, ...size };
  }

  /** Writes a file into the output. @returns its address */
  async #publish(name: string, bytes: Uint8Array): Promise<string> {
    if (this.#output !== undefined) {
      await mkdir(join(this.#output, outputFolder), { recursive: true });
      await writeFile(join(this.#output, outputFolder, name), bytes);
    }
    return `${this.site.prefix}${outputFolder}/${name}`;
  }
}

export type ImageFormat = "avif" | "gif" | "jpeg" | "png" | "svg" | "webp";

const signatures: [ImageFormat, RegExp][] = [
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF.{4}WEBP/s],
  // The "ftyp" box with AVIF's brands: https://aomediacodec.github.io/av1-avif/#brands
  ["avif", /^.{4}ftypavi[fs]/s],
  ["svg", /^(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml|!--|!DOCTYPE svg)/],
];

/** The format that the first bytes of a file say: its name can say anything. */
export function formatOf(bytes: Uint8Array): ImageFormat | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  return signatures.find(([, signature]) => signature.test(start))?.[0];
}

// "a.avif 1x, b.avif 2x": https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
function srcsetOf(files: { address: string; width: number }[]): string {
  const first = files[0]?.width ?? 1;
  const density = (width: number) => Number((width / first).toFixed(2));
  return files.map(({ address, width }) => `${address} ${density(width)}x`).join(", ");
}

function missingHint(name: string): string {
  if (name.startsWith(`${fetchedFolder}/`))
    return `\`npm run photos\` fills ${fetchedFolder}/ with the photos of accounts: put one of your own beside it`;
  // A leader's photo is written by its name alone.
  const short = /^(?:content\/)?images\/(.{1,60})$/.exec(name)?.[1];
  if (short) return `put the image into that folder, and write: ${short}`;
  return /^https?:/i.test(name)
    ? "save the image in that folder, and write its name alone"
    : "put the image into that folder";
}
