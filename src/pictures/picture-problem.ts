// A mistake about a picture as a Problem, at the line where the picture is asked for.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, placeAt } from "../problems/index.ts";
import { PictureMistake } from "./picture-mistake.ts";

/**
 * The Problem of a file that asks for a picture in vain.
 * @param file path from the project's folder
 * @param asked what the file says, in the spellings it may have; the first that is found is marked
 * @throws the error itself, when it is no PictureMistake
 */
export function pictureProblem(
  error: unknown,
  root: string,
  file: string,
  asked: string[],
): Problem {
  if (!(error instanceof PictureMistake)) throw error;
  const { rule, message, hint } = error;
  const text = readFileSync(join(root, file), "utf8");
  const spelling = asked.find((words) => text.includes(words)) ?? "";
  const start = text.indexOf(spelling);
  const place = placeAt(text, start, start + spelling.length);
  return { file, ...place, rule, message, hint, severity: "error" };
}
