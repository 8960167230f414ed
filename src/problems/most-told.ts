// How much is told of one text; asked by all who walk one.

/** Nobody reads more mistakes of one page, and each is looked up in its text. */
export const mostTold = 100;
