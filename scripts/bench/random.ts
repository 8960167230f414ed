// Chance that can be repeated: a seed gives the same numbers on every machine; asked by the bench for
// the pages that it writes.

/** The next number, from 0 up to but not 1. */
export type Random = () => number;

/** Numbers from a seed, a 32-bit integer: Tommy Ettinger's Mulberry32, which mixes a counter's bits. */
export function random(seed: number): Random {
  let counter = seed;
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`. */
export function between(next: Random, least: number, most: number): number {
  return least + Math.floor(next() * (most - least + 1));
}

/** One of a list that isn't empty. */
export function oneOf<T>(next: Random, list: readonly T[]): T {
  return list[between(next, 0, list.length - 1)] as T;
}

/** From `least` to `most` of what `make` makes. */
export function several<T>(next: Random, least: number, most: number, make: () => T): T[] {
  return Array.from({ length: between(next, least, most) }, make);
}
