// The fields that several schemas share, each with what it tells an author who got it wrong.
// Patterns stand without flags: an editor's JSON Schema has none. A pattern that fails ends the
// field's check, so that one mistake is told once.
import * as z from "zod";

/** A text that says something; it may have several lines. */
export function text(what: string) {
  return z
    .string({ error: ({ input }) => `${what} is a text, and this is ${kindOf(input)}` })
    .regex(/\S/, { error: `${what} is empty`, abort: true });
}

/** One line of text that says something. */
export function line(what: string) {
  return text(what).regex(/^[^\r\n]*$/, { error: `${what} is one line of text`, abort: true });
}

/** The whole address of a page elsewhere. */
export function address(what: string) {
  const error = `${what} is a whole address that starts with https://`;
  return text(what)
    .regex(/^https:\/\/[^\s/]+\.[^\s]+$/, { error, abort: true })
    .refine((url) => URL.canParse(url), { error, abort: true });
}

/** An account name as GitHub allows it: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
export const githubAccount = text("github").regex(
  /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/,
  "github takes the account name alone, such as oleksis",
);

/** A group of keys and no others. */
export function group<Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) {
  return z.strictObject(shape, { error: ({ input }) => `${what}, and this is ${kindOf(input)}` });
}

function kindOf(input: unknown): string {
  if (input === undefined || input === null) return "nothing";
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" ? "a group of keys" : `the ${typeof input} ${input}`;
}
