/**
 * One glyph in its cell of 80 × 120: a line, 20 wide with butt ends, and a filled shape. Each path begins
 * with its only absolute command, so that to move a glyph is to change two numbers.
 */
export type Glyph = { stroke?: string; field?: string };

const ring = "M25 10h30q15 0 15 15v70q0 15-15 15h-30q-15 0-15-15v-70q0-15 15-15z";
const bowl = "M10 120v-110h45q15 0 15 15v27q0 15-15 15h-45";

/** A–Z and 0–9, after the community's own wordmark. */
export const alphabet: ReadonlyMap<string, Glyph> = new Map<string, Glyph>(
  Object.entries({
    A: { stroke: "M10 120v-95q0-15 15-15h30q15 0 15 15v95m-60-53h60" },
    B: { stroke: "M10 67h49q11-6 11-20v-22q0-15-15-15h-45v100h45q15 0 15-15v-8q0-14-11-20" },
    C: { stroke: "M70 40v-15q0-15-15-15h-30q-15 0-15 15v70q0 15 15 15h30q15 0 15-15v-18" },
    D: { stroke: "M10 10h45q15 0 15 15v70q0 15-15 15h-45z" },
    E: { stroke: "M80 10h-55q-15 0-15 15v70q0 15 15 15h55m-70-43h50" },
    F: { stroke: "M80 10h-55q-15 0-15 15v95m0-53h50" },
    G: { stroke: "M70 40v-15q0-15-15-15h-30q-15 0-15 15v70q0 15 15 15h30q15 0 15-15v-28h-30" },
    H: { stroke: "M10 0v120m60-120v120m-60-53h60" },
    I: { stroke: "M10 10h60m-30 0v100m-30 0h60" },
    J: { stroke: "M10 77v18q0 15 15 15h30q15 0 15-15v-95" },
    K: { field: "M0 0h20v61l37-61h23l-35 58 35 62h-23l-24-39-13 21v18h-20z" },
    L: { stroke: "M10 0v95q0 15 15 15h55" },
    M: { field: "M0 0h20l20 35 20-35h20v120h-20v-79l-20 33-20-33v79h-20z" },
    N: { field: "M0 0h20l40 80v-80h20v120h-20l-40-80v80h-20z" },
    O: { stroke: ring },
    P: { stroke: bowl },
    Q: { stroke: ring, field: "M45 71l35 49h-24l-28-39z" },
    R: { stroke: bowl, field: "M29 70h23l28 50h-23z" },
    S: {
      stroke:
        "M70 43v-18q0-15-15-15h-30q-15 0-15 15v15q0 9 12 14l36 15q12 5 12 17v9q0 15-15 15h-30q-15 0-15-15v-19",
    },
    T: { stroke: "M0 10h80m-40 0v110" },
    U: { stroke: "M10 0v95q0 15 15 15h30q15 0 15-15v-95" },
    V: { field: "M0 0h20v64l20 33 20-33v-64h20v68l-31 52h-18l-31-52z" },
    W: { field: "M0 0h20v79l20-33 20 33v-79h20v120h-20l-20-35-20 35h-20z" },
    X: { field: "M0 0h23l17 37 17-37h23l-28 60 28 60h-23l-17-37-17 37h-23l28-60z" },
    Y: { stroke: "M10 0v52q0 15 15 15h30q15 0 15-15v-52m-30 67v53" },
    Z: { field: "M0 0h80v20l-55 80h55v20h-80v-20l55-80h-55z" },
    0: { stroke: ring },
    1: { stroke: "M10 20q30 0 30-20v120" },
    2: { stroke: "M10 40v-15q0-15 15-15h30q15 0 15 15v21q0 13-15 19l-30 12q-15 6-15 21v12h70" },
    3: {
      stroke:
        "M10 36v-11q0-15 15-15h30q15 0 15 15v22q0 14-11 20h-29m29 0q11 6 11 20v8q0 15-15 15h-30q-15 0-15-15v-11",
    },
    4: { stroke: "M10 0v52q0 15 15 15h55m-20-32v85" },
    5: { stroke: "M80 10h-70v43h45q15 0 15 15v27q0 15-15 15h-30q-15 0-15-15v-11" },
    6: {
      stroke:
        "M70 36v-11q0-15-15-15h-30q-15 0-15 15v70q0 15 15 15h30q15 0 15-15v-27q0-15-15-15h-45",
    },
    7: { field: "M0 0h80v20l-38 100h-22l38-100h-58z" },
    8: {
      stroke:
        "M21 67h38q11-6 11-20v-22q0-15-15-15h-30q-15 0-15 15v22q0 14 11 20q-11 6-11 20v8q0 15 15 15h30q15 0 15-15v-8q0-14-11-20",
    },
    9: {
      stroke: "M10 84v11q0 15 15 15h30q15 0 15-15v-70q0-15-15-15h-30q-15 0-15 15v27q0 15 15 15h45",
    },
  }),
);
