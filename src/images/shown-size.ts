// How large a picture is shown, in CSS pixels, which decides the files that are made of it.

export type Size = { width: number; height: number };

/** What the place where a picture stands asks for: a leader's square, or sides in CSS pixels. */
export type Wanted = { square: true } | { square?: never; width?: number; height?: number };

/** The widths that the look gives to pictures. */
const widths = {
  /** A leader's square: 7 of 18 columns, 36rem at most; on phones 26rem. */
  portrait: 576,
  /** A line of text: 58 characters at 20 px. A page's picture is never shown wider. */
  text: 640,
};

/** A picture's second file has at least a quarter more pixels a side, or it isn't worth its bytes. */
const leastGain = 1.25;

/**
 * The size at which a picture is shown: one side as wanted, the width where both are, the other by the
 * picture's own ratio, so that nothing moves when it comes; at most as wide as the text.
 * @param pixels how many a photograph is wide: it is never enlarged. A drawing has none.
 */
export function shownSize(picture: Size, wanted: Wanted, pixels = Infinity): Size {
  if (wanted.square) return shownSquare(picture);
  const ratio = picture.width / picture.height;
  const natural = wanted.height ? wanted.height * ratio : picture.width;
  const width = Math.min(wanted.width ?? natural, pixels, widths.text);
  return { width: whole(width), height: whole(width / ratio) };
}

function shownSquare({ width, height }: Size): Size {
  const side = Math.min(widths.portrait, width, height);
  return { width: side, height: side };
}

function whole(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}

/**
 * The widths of the files for a picture shown `shown` pixels wide: one for each density, 1x and 2x,
 * the second never more than the `largest` that the picture has.
 */
export function fileWidths(shown: number, largest: number): number[] {
  const second = Math.min(2 * shown, largest);
  return second >= shown * leastGain ? [shown, second] : [shown];
}
