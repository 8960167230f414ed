import type { RuleId } from "./rules.ts";

/** A diagnostic without its position. */
export type Finding = { rule: RuleId; message: string; hint?: string };

/** Reports a finding at a part of what is looked at; `written` is what of the part is meant. */
export type Tell<Part> = (part: Part, finding: Finding, written?: string) => void;
