import * as z from "zod";
import { quoted, shortened, suggest, type Wording } from "../../diagnostics/index.ts";

/** What is said of a wrong value of a field; without a hint, its example is the hint. */
export type Explain = (value: unknown, name: string) => Wording | undefined;

/** How the fields of the schemas explain a wrong value; zod itself carries one text and no hint. */
export const explanations = new WeakMap<z.core.$ZodType, Explain>();

/** What an editor, the authors' reference and the messages say of a field. */
type Described = { description?: string; examples?: (string | number | boolean)[] };

type TextOptions = Described & {
  patterns?: RegExp[];
  checks?: ((value: string) => boolean)[];
  longest?: number;
  explain?: Explain;
};

/** A text that says something; it may have several lines. */
export function text({ patterns = [], checks = [], longest, explain, ...meta }: TextOptions) {
  let field = z.string().regex(/\S/).refine(isVisible).refine(isPrintable);
  for (const pattern of patterns) field = field.regex(pattern);
  if (longest !== undefined) field = field.max(longest);
  for (const check of checks) field = field.refine(check);
  return explained(
    field.meta(meta),
    (value, name) => explainText(value, name) ?? explain?.(value, name),
  );
}

/** One line of text that says something. */
export function line({ patterns = [], explain, ...options }: TextOptions) {
  return text({
    ...options,
    patterns: [/^[^\r\n]*$/, ...patterns],
    explain: (value, name) =>
      /[\r\n]/.test(String(value))
        ? { message: `${name} is one line of text`, hint: "write it all on one line" }
        : explain?.(value, name),
  });
}

/** The whole address of a page elsewhere. */
export function address({ patterns = [], explain, ...options }: TextOptions) {
  return text({
    ...options,
    patterns: [/^https:\/\/[^\s/.]+\.\S+$/, ...patterns],
    checks: [(url) => URL.canParse(url)],
    explain: (value, name) => explain?.(value, name) ?? explainAddress(value, name),
  });
}

/** One of a few words. @param nearer the part of a written text that is compared with them */
export function choice<const Word extends string>(
  words: readonly Word[],
  meta: Described,
  nearer = (written: string) => written,
) {
  return explained(z.enum(words).meta(meta), (value, name) => {
    const hint = `write one of: ${words.join(", ")}`;
    if (typeof value !== "string")
      return { message: `${name} is a text, and ${kindOf(value)}`, hint };
    const message = `there is no ${name.replaceAll("`", "")} ${quoted(value)}`;
    const nearest = suggest(nearer(value), words);
    return nearest
      ? { message: `${message}; did you mean "${nearest}"?`, hint: `write: ${nearest}` }
      : { message, hint };
  });
}

/** True or false. */
export function flag(meta: Described) {
  return explained(z.boolean().meta(meta), (_, name) => ({
    message: `${name} is true or false`,
    hint: "write: true, or take the line out",
  }));
}

/** A group of keys and no others. @param what how a message names it */
export function group<Shape extends z.core.$ZodLooseShape>(
  what: string,
  shape: Shape,
  meta: GroupMeta = {},
) {
  const [first = ""] = Object.keys(shape);
  return explained(z.strictObject(shape).meta(meta), (value) => {
    const [, key = "", rest = ""] = /^([A-Za-z]+):(\S.*)$/.exec(String(value)) ?? [];
    if (Object.hasOwn(shape, key))
      return {
        message: "a space is missing after the colon",
        hint: `write: ${key}: ${shortened(rest)}`,
      };
    return {
      message: `${what} is a group of keys, and ${kindOf(value)}`,
      hint: `write each key on a line of its own, such as ${first}: ${typeof value === "string" ? shortened(value) : "…"}`,
    };
  });
}

type GroupMeta = { title?: string; description?: string };

/** A list of entries. @param what how a message names it @param first how an entry begins */
export function list<Entry extends z.ZodType>(
  entry: Entry,
  { what, first, least = 0, ...meta }: GroupMeta & { what: string; first: string; least?: number },
) {
  const entries = least > 0 ? z.array(entry).min(least) : z.array(entry);
  return explained(entries.meta(meta), (value, name) =>
    Array.isArray(value)
      ? {
          message: `${name} is empty, and needs one entry at least`,
          hint: `write below it: ${first}`,
        }
      : {
          message: `${what}, and ${kindOf(value)}`,
          hint: `begin each entry on a line of its own: ${first}`,
        },
  );
}

/** Gives a field its explanation. */
export function explained<Field extends z.core.$ZodType>(field: Field, explain: Explain): Field {
  explanations.set(field, explain);
  return field;
}

/** What a value is, where it is not what is due. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "here is nothing";
  if (Array.isArray(value)) return "this is a list";
  if (typeof value === "number") return "this is a number";
  if (typeof value === "boolean") return "this is a yes or no";
  return typeof value === "string" ? `${quoted(value)} is a text` : "this is a group of keys";
}

function explainText(value: unknown, name: string): Wording | undefined {
  if (value === undefined || value === null) return { message: `${name} is empty` };
  if (typeof value !== "string") return { message: `${name} is a text, and ${kindOf(value)}` };
  if (!isVisible(value)) return { message: `${name} is empty` };
  if (isPrintable(value)) return undefined;
  return {
    message: `${name} has a character in it that can't be shown`,
    hint: "type the text anew: the character is written as a code with a \\",
  };
}

function explainAddress(value: unknown, name: string): Wording {
  const suggested = `https://${String(value).replace(/^\s*(?:https?:?)?\/*/i, "")}`;
  const isAddress = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/.test(suggested);
  return {
    message: `${name} is a whole address that starts with https://`,
    ...(isAddress && suggested !== value && { hint: `write: ${shortened(suggested)}` }),
  };
}

// Spaces without width, and marks that steer the direction of a text, are no text.
function isVisible(value: string): boolean {
  return /[^\s\p{Cf}]/u.test(value);
}

// A line break and a tab may stand in a text; what else steers a terminal may not.
function isPrintable(value: string): boolean {
  return value.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(value);
}
