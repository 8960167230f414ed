// The name of an account on GitHub, and what an author may have written for it.

import { quoted } from "./quoted.ts";
import { told } from "./said.ts";
import { text } from "./texts.ts";

// https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const name = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/;

/** An account's name as GitHub allows it. */
export const githubAccount = text().regex(name, { error: ({ input }) => noAccount(String(input)) });

function noAccount(written: string): string {
  const [, address, at] = /^\s*((?:https?:\/\/)?(?:www\.)?github\.com\/)?(@)?/i.exec(written) ?? [];
  const [meant = ""] =
    /[^\s@/?#]*?(?=\.png|[\s@/?#]|$)/i.exec(
      written.replace(address ?? "", "").replace(/^[\s@]+/, ""),
    ) ?? [];
  const hint = name.test(meant) ? `write: ${meant}` : anyone;
  if (address) {
    return told(`${quoted(written)} is an address; \`github\` takes the account name alone`, hint);
  }
  if (at) return told("`github` takes the account name alone, without the @", hint);
  return told(
    `${quoted(written)} can't be an account on GitHub: a name has letters, digits and single hyphens`,
    anyone,
  );
}

const anyone =
  "write the name that stands after github.com/ in the address of the person's profile";
