// The GitHub accounts whose pictures the site shows, each with the line that asks for it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Place, placeAt } from "../problems/index.ts";
import { filesBelow, readLeaders } from "../schema/index.ts";
import { accountAddress } from "./image-source.ts";

/** An account in lower case, and where it is first named. */
export type Account = Place & { account: string; file: string };

/**
 * The accounts of all leaders without a photo of their own, and of every picture that a page takes
 * from GitHub, each once.
 * @throws ProblemsFound when the leaders can't be read
 */
export function accountsShown(root: string): Account[] {
  const mentions = [...leadersAccounts(root), ...pagesAccounts(root)];
  const isFirst = ({ account }: Account, index: number) =>
    index === mentions.findIndex((mention) => mention.account === account);
  return mentions.filter(isFirst);
}

function leadersAccounts(root: string): Account[] {
  const file = "_data/leadership.yaml";
  const text = readFileSync(join(root, file), "utf8");
  const withoutPhoto = readLeaders(root).filter(({ photo }) => !photo);
  return withoutPhoto.map(({ github }) => {
    const entry = new RegExp(`(?<=github:\\s*["']?)${github}(?![\\w-])`);
    return mention(github, file, text, text.search(entry));
  });
}

function pagesAccounts(root: string): Account[] {
  const files = filesBelow(root, "content");
  const pages = files.filter(({ file, isPlain }) => isPlain && file.endsWith(".md"));
  return pages.flatMap(({ file }) => {
    const text = readFileSync(join(root, file), "utf8");
    const addresses = text.matchAll(new RegExp(accountAddress, "dgi"));
    return [...addresses].map(({ 1: account = "", indices }) =>
      mention(account, file, text, indices?.[1]?.[0] ?? 0),
    );
  });
}

function mention(name: string, file: string, text: string, start: number): Account {
  return { account: name.toLowerCase(), file, ...placeAt(text, start, start + name.length) };
}
