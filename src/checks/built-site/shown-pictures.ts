// The pictures of a page as a phone fetches them; asked what a visit weighs.
import { candidates } from "./addresses.ts";
import type { Attributes, Look } from "./reading.ts";

export type ShownPicture = { address: string; alt: string };

/** A phone's screen in pixels: 390 wide in CSS, two to each. No picture is wider there. */
const screen = { width: 780, density: 2 };

export class ShownPictures implements Look {
  readonly shown: ShownPicture[] = [];
  /** Of an open `<picture>`: a browser takes the best format, and it stands first. */
  #best: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === "picture") this.#best = undefined;
    else if (name === "source") this.#best ??= attributes.srcset;
    else if (name === "img") this.#show(attributes);
  }

  #show({ src = "", srcset, alt = "" }: Attributes): void {
    const files = this.#best ?? srcset;
    this.#best = undefined;
    this.shown.push({ address: files === undefined ? src : chosen(files), alt });
  }
}

/** Of a `srcset` the smallest file that fills the screen, or the largest there is. */
export function chosen(srcset: string): string {
  const files = candidates(srcset).map(({ address, descriptor }) => ({
    address,
    size:
      Number.parseFloat(descriptor) / (descriptor.endsWith("w") ? screen.width : screen.density),
  }));
  const bySize = files.toSorted((a, b) => a.size - b.size);
  return (bySize.find(({ size }) => size >= 1) ?? bySize.at(-1))?.address ?? "";
}
