// The pictures of one build: what is asked for is encoded once, published, and told as a Picture;
// opened by the config, asked by people and by the walk over a page.
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { isPicture, type Leader, quoted, readLeaders } from "../content/index.ts";
import { anchors } from "./anchors.ts";
import { contentHash } from "./content-hash.ts";
import { drawingSize } from "./drawing-size.ts";
import { type EncodedFiles, encodedFiles } from "./encoded-cache.ts";
import { judgeDrawing } from "./harmless-drawing.ts";
import { imageFolder, imageNames, isFetched, knownImage, meantImage } from "./image-folder.ts";
import { imageFormat } from "./image-format.ts";
import { PictureMistake } from "./picture-mistake.ts";
import { PublishedFiles } from "./published-files.ts";
import { shownSize, type Wanted } from "./shown-size.ts";

/** What a template needs to write a `<picture>`. */
export type Picture = {
  /** The formats, best first, each for a `<source>`; none for a drawing (SVG). */
  sources: { type: string; srcset: string }[];
  /** The address for `<img>`; like all addresses here it carries the site's path prefix. */
  src: string;
  /** Size in CSS pixels, whole numbers. */
  width: number;
  height: number;
};

export type GalleryOptions = {
  /** The project's folder. */
  root: string;
  /** The site's path prefix, with a slash at both ends. */
  prefix: string;
};

/** The gallery of a configuration, which serves one build; that build's output gets its files. */
export function openGallery(eleventy: UserConfig, options: GalleryOptions): Gallery {
  const gallery = new Gallery(options);
  eleventy.on("eleventy.before", ({ directories }) => {
    gallery.publishInto(resolve(options.root, directories.output));
  });
  return gallery;
}

export class Gallery {
  /** The project's folder. */
  readonly root: string;
  /** The names of all pictures there are. */
  readonly names: string[];
  readonly #published: PublishedFiles;
  readonly #pictures = new Map<string, Promise<Picture>>();
  readonly #shown = new Set<string>();
  readonly #shared = new Map<string, string>();
  #leaders: Leader[] | undefined;

  constructor({ root, prefix }: GalleryOptions) {
    this.root = root;
    this.names = imageNames(root);
    this.#published = new PublishedFiles(prefix);
  }

  /** The people whose portraits hang here, read once. @throws DiagnosticsError when they can't be */
  get leaders(): Leader[] {
    this.#leaders ??= readLeaders(this.root);
    return this.#leaders;
  }

  /** The anchor of each of these people on their page, in order. @throws DiagnosticsError as `leaders` */
  get anchors(): string[] {
    return anchors(this.leaders.map(({ name }) => name));
  }

  /** Has pictures written into a build's output folder from now on; until then none are. */
  publishInto(output: string): void {
    this.#published.output = output;
  }

  /** The name of a picture as an author wrote it. @throws PictureMistake as `knownImage` */
  known(name: string, path?: string): string {
    // Of one that is misspelt it isn't also said that nobody shows it.
    const meant = meantImage(name, this.names);
    if (meant !== undefined) this.#shown.add(meant);
    return knownImage(name, this.names, path);
  }

  /**
   * The picture of a file, in the size wanted.
   * @param name one of `names`
   * @throws PictureMistake when the file is no picture
   */
  picture(name: string, wanted: Wanted): Promise<Picture> {
    this.#shown.add(name);
    return this.#once([name, wanted], () => this.#read(name, wanted));
  }

  /**
   * Publishes a picture that stands for a page where it is shared.
   * @param name one of `names`
   * @throws PictureMistake when it can't be one
   */
  async share(name: string): Promise<void> {
    this.#shown.add(name);
    // The check of the sources refuses what isn't named as a picture.
    if (this.#shared.has(name) || !isPicture(`${imageFolder}/${name}`)) return;
    const { bytes, path, format } = await this.#file(name);
    if (format !== "png" && format !== "jpeg") throw unshareable(name);
    const { folder, files } = await encodedFiles(this.root, path, bytes, "share");
    for (const file of files)
      this.#shared.set(name, await this.#published.copy(join(folder, file.name)));
  }

  /** The address of a picture that was published to be shared. */
  shared(name: string): string | undefined {
    return this.#shared.get(name);
  }

  /** The names of the pictures that nobody has asked for yet, but for those that were fetched. */
  unshown(): string[] {
    return this.names.filter((name) => !this.#shown.has(name) && !isFetched(name));
  }

  /** The picture of a drawing that is no file. */
  drawing(svg: string, wanted: Wanted): Promise<Picture> {
    return this.#once([svg, wanted], () => this.#drawing(Buffer.from(svg), wanted));
  }

  #once(asked: [string, Wanted], make: () => Promise<Picture>): Promise<Picture> {
    const key = JSON.stringify(asked);
    const made = this.#pictures.get(key) ?? make();
    this.#pictures.set(key, made);
    return made;
  }

  async #read(name: string, wanted: Wanted): Promise<Picture> {
    // The check of the sources refuses such a file, so that nothing of this is published.
    if (!isPicture(`${imageFolder}/${name}`)) return refused;
    const { bytes, path, format } = await this.#file(name);
    if (format === "svg") judgeDrawing(bytes);
    if (format === "svg") return this.#drawing(bytes, wanted);
    if (format) return this.#photograph(await encodedFiles(this.root, path, bytes, wanted));
    throw new PictureMistake(
      "unreadable-image",
      `${quoted(name)} has the name of a picture, and is none that a browser shows`,
      "save it as JPEG, PNG, WebP, AVIF, GIF or SVG",
    );
  }

  async #file(name: string) {
    const path = join(this.root, imageFolder, name);
    const bytes = await readFile(path);
    return { path, bytes, format: imageFormat(bytes) };
  }

  async #photograph({ folder, files, width, height }: EncodedFiles): Promise<Picture> {
    const published = await Promise.all(
      files.map(async (file) => ({
        ...file,
        address: await this.#published.copy(join(folder, file.name)),
      })),
    );
    const formats = [...Map.groupBy(published, ({ type }) => type)];
    const sources = formats.map(([type, densities]) => ({ type, srcset: srcset(densities) }));
    const src = formats.at(-1)?.[1][0]?.address ?? "";
    return { sources, src, width, height };
  }

  async #drawing(bytes: Uint8Array, wanted: Wanted): Promise<Picture> {
    const size = shownSize(drawingSize(Buffer.from(bytes).toString()), wanted);
    const name = `${contentHash(bytes)}.svg`;
    return { sources: [], src: await this.#published.write(name, bytes), ...size };
  }
}

function unshareable(name: string): PictureMistake {
  return new PictureMistake(
    "share-image",
    `${quoted(name)} is no PNG and no JPEG, whatever its name says, and nothing else is shown where links are shared`,
    "save it as PNG or JPEG, 1200 × 630 pixels",
  );
}

const refused: Picture = { sources: [], src: "", width: 1, height: 1 };

// "a.avif 1x, b.avif 2x": https://html.spec.whatwg.org/multipage/images.html#srcset-attributes
function srcset(files: { address: string; width: number }[]): string {
  const first = files[0]?.width ?? 1;
  const density = (width: number) => Number((width / first).toFixed(2));
  return files.map(({ address, width }) => `${address} ${density(width)}x`).join(", ");
}
