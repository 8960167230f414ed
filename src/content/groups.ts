// The fields that have others in them: a group of keys, a list of entries.
import * as z from "zod";
import { shortened } from "./quoted.ts";
import { kindOf, told } from "./said.ts";

/** A group of keys and no others. @param what how a message names it */
export function group<Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) {
  return z.strictObject(shape, {
    error: ({ input }) => {
      const [, key, value] = /^([A-Za-z]+):(\S.*)$/.exec(String(input)) ?? [];
      if (key !== undefined && key in shape)
        return told(
          "a space is missing after the colon",
          `write: ${key}: ${shortened(`${value}`)}`,
        );
      return told(
        `${what} is a group of keys, and ${kindOf(input)}`,
        typeof input === "string" ? keyFor(input, shape) : eachOnALine(Object.keys(shape)[0], "…"),
      );
    },
  });
}

// A text alone is often the value of the one key that would take it.
function keyFor(input: string, shape: z.core.$ZodLooseShape): string {
  const required = Object.keys(shape).filter((key) => !takes(shape[key], undefined));
  const key = required.find((name) => takes(shape[name], input));
  if (key === undefined || input.length > 100) return eachOnALine(required[0], "…");
  return required.length === 1 ? `write: ${key}: ${input}` : eachOnALine(key, input);
}

function takes(field: z.core.$ZodType | undefined, value: unknown): boolean {
  return field !== undefined && z.core.safeParse(field, value).success;
}

function eachOnALine(key: string | undefined, value: string): string {
  return `write each key on a line of its own, such as ${key}: ${value}`;
}

/** A list of such entries. @param what how a message names it; `first` how an entry begins */
export function list<Entry extends z.ZodType>(
  entry: Entry,
  { what, first }: { what: string; first: string },
) {
  return z.array(entry, {
    error: ({ input }) =>
      told(`${what}, and ${kindOf(input)}`, `begin each entry on a line of its own: ${first}`),
  });
}
