export type Token = {
  name: string;
  /** As it is written. */
  value: string;
};

/** A colour in one scheme, and the one of black and sand that is read on it. */
export type Colour = Token & {
  scheme: "light" | "dark";
  /** Whether it is another in the other scheme. */
  differs: boolean;
  hex: string;
  text: "black" | "sand";
  ratio: string;
};

export type Tokens = {
  /** Those that differ by scheme stand twice. */
  colours: Colour[];
  faces: Token[];
  type: Token[];
  space: Token[];
  measures: Token[];
};

/** Reads the tokens as a screen shows them: what paper changes is left out. */
export function readTokens(sheet: string): Tokens {
  const [onScreen = ""] = sheet.split("@media print");
  const written = onScreen.matchAll(/--(?<name>[\w-]+): (?<value>[^;]+);/g);
  const values = new Map(
    Array.from(written, ({ groups: { name = "", value = "" } = {} }) => [name, value]),
  );
  const tokens: Tokens = { colours: [], faces: [], type: [], space: [], measures: [] };
  for (const [name, value] of values) {
    const colours = coloursOf({ name, value }, values);
    tokens.colours.push(...colours);
    if (colours.length === 0) tokens[kindOf(name, value)].push({ name, value });
  }
  return tokens;
}

/** Gives each element of a page with a `data-token` that token's value, as `--token`. */
export function tokenRules(tokens: Tokens, html: string): string {
  const names = new Set(Object.values(tokens).flatMap((kind) => kind.map(({ name }) => name)));
  return [...names]
    .filter((name) => html.includes(`data-token="${name}"`))
    .map((name) => `[data-token="${name}"] { --token: var(--${name}); }\n`)
    .join("");
}

function kindOf(name: string, value: string): Exclude<keyof Tokens, "colours"> {
  if (/^t-?\d$/.test(name)) return "type";
  if (value.includes("sans-serif")) return "faces";
  return value.endsWith("ch") ? "measures" : "space";
}

function coloursOf(token: Token, values: ReadonlyMap<string, string>): Colour[] {
  const schemes = (["light", "dark"] as const).map((scheme, index) => ({
    scheme,
    hex: resolved(token.value, index, values),
  }));
  const differs = schemes[0]?.hex !== schemes[1]?.hex;
  return schemes
    .filter(({ hex, scheme }) => hex.startsWith("#") && (differs || scheme === "light"))
    .map((colour) => ({ ...token, ...colour, differs, ...textOn(colour.hex, values) }));
}

/** What a value comes to: `light-dark(var(--sand), …)` in light is what `--sand` is. */
function resolved(value: string, scheme: number, values: ReadonlyMap<string, string>): string {
  const inner = /^light-dark\((.*), (.*)\)$/.exec(value)?.[scheme + 1];
  if (inner !== undefined) return resolved(inner, scheme, values);
  const [, name = ""] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  const other = values.get(name);
  return other === undefined ? value : resolved(other, scheme, values);
}

function textOn(hex: string, values: ReadonlyMap<string, string>): Pick<Colour, "text" | "ratio"> {
  const ratioOf = (text: string) => contrast(hex, values.get(text) ?? hex);
  const text = ratioOf("black") > ratioOf("sand") ? "black" : "sand";
  return { text, ratio: ratioOf(text).toFixed(1) };
}

/**
 * The ratio of two colours, from 1 to 21: black and white have 21.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @param colours as six digits, `#rrggbb`
 */
export function contrast(...colours: [string, string]): number {
  const [darker = 0, lighter = 0] = colours.map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(colour.slice(at, at + 2)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(digits: string): number {
  const share = Number.parseInt(digits, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
