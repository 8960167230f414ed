// The GitHub accounts whose pictures the site shows, each with the place that asks for it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnosticIn, diagnosticInText, filesBelow, readLeaders } from "../content/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { accountAddress } from "./image-source.ts";
import type { PictureMistake } from "./picture-mistake.ts";

export type Account = {
  /** The account's name, in lower case. */
  account: string;
  /** The Diagnostic of a mistake about its picture, where the account is first named. */
  diagnostic: (mistake: PictureMistake) => Diagnostic;
};

/**
 * The accounts of all leaders without a photo of their own, and of every picture that a page takes
 * from GitHub, each once.
 * @throws DiagnosticsError when the leaders can't be read
 */
export function accountsShown(root: string): Account[] {
  const mentions = [...leadersAccounts(root), ...pagesAccounts(root)];
  const isFirst = ({ account }: Account, index: number) =>
    index === mentions.findIndex((mention) => mention.account === account);
  return mentions.filter(isFirst);
}

function leadersAccounts(root: string): Account[] {
  return readLeaders(root).flatMap(({ github, photo }, index) => {
    const diagnostic = ({ finding }: PictureMistake) =>
      diagnosticIn(root, "_data/leadership.yaml", [index, "github"], finding);
    return photo ? [] : [{ account: github.toLowerCase(), diagnostic }];
  });
}

function pagesAccounts(root: string): Account[] {
  const files = filesBelow(root, "content");
  const pages = files.filter(({ file, isPlain }) => isPlain && file.endsWith(".md"));
  const pattern = new RegExp(accountAddress, "gi");
  return pages.flatMap(({ file }) => {
    const text = readFileSync(join(root, file), "utf8");
    const addresses = [...text.matchAll(pattern)];
    return addresses.map(([address, name = ""]) => ({
      account: name.toLowerCase(),
      diagnostic: ({ finding }: PictureMistake) =>
        diagnosticInText(
          root,
          file,
          { pattern, isMeant: (written) => written === address },
          finding,
        ),
    }));
  });
}
