// `_data/leadership.yaml`: the people who lead, in the order shown.
import type * as z from "zod";
import { quoted, type Wording } from "../../diagnostics/index.ts";
import { address, choice, flag, group, line, list, text } from "./fields.ts";

/** Where a leader can be found besides GitHub; the name is what a visitor reads. */
const linkTypes = ["Website", "LinkedIn", "Mastodon", "Bluesky", "YouTube", "X"] as const;

const link = group("a link", {
  type: choice(
    linkTypes,
    { description: "The site that the link leads to.", examples: ["Mastodon"] },
    (written) => (/twitter/i.test(written) ? "X" : written),
  ),
  url: address({
    description: "The whole address of the person's page there.",
    examples: ["https://mastodon.social/@aminabello"],
  }),
});

// https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
const account = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/;

const leader = group("a leader", {
  name: line({
    description: "The person's name, as the person writes it.",
    examples: ["Amina Bello"],
  }),
  role: line({ description: "What the person looks after.", examples: ["Treasurer"] }),
  bio: text({
    description: "A sentence or two about the person.",
    examples: ["Amina is a Nigerian data engineer based in Kano."],
  }),
  location: line({
    description:
      "Where the person lives. What stands before the first comma is the city, which the home page counts and names.",
    examples: ["Kano, Nigeria"],
    patterns: [/^\s*[^\s,]/],
    explain: () => ({
      message: "`location` starts with the city",
      hint: "write: the city, then a comma and the country",
    }),
  }),
  github: text({
    description:
      "The name of the person's account on GitHub, without an address or an @. Its photo is shown where there is no `photo`.",
    examples: ["aminabello"],
    patterns: [account],
    explain: (value) => explainAccount(String(value)),
  }),
  photo: line({
    description:
      "A photo of the person: the name of a file in `content/images/`. Without it the photo of the GitHub account is fetched, and where none is to be had, the initials are drawn.",
    examples: ["amina.jpg"],
  }).optional(),
  pronouns: line({ description: "How to speak of the person.", examples: ["she/her"] }).optional(),
  founder: flag({
    description: "Whether the person is one of the community's founders.",
    examples: [true],
  }).optional(),
  links: list(link, {
    what: "`links` is a list",
    first: "- type: Website",
    description: "Where else the person can be found.",
  }).optional(),
});

export const leadership = list(leader, {
  what: "leadership.yaml is a list of people",
  first: "- name: …",
  title: "The leaders",
  description: "The people who lead, in the order shown. A new leader is one new entry.",
});

export type Leader = z.infer<typeof leader>;

function explainAccount(written: string): Wording {
  const [, isAddress, isMention] =
    /^\s*((?:https?:\/\/)?(?:www\.)?github\.com\/)?(@)?/i.exec(written) ?? [];
  const rest = written.replace(isAddress ?? "", "").replace(/^[\s@]+/, "");
  const [name = ""] = /[^\s@/?#]*?(?=\.png|[\s@/?#]|$)/i.exec(rest) ?? [];
  const otherwise =
    "write the name that stands after github.com/ in the address of the person's profile";
  const hint = account.test(name) ? `write: ${name}` : otherwise;
  if (isAddress)
    return {
      message: `${quoted(written)} is an address; \`github\` takes the account name alone`,
      hint,
    };
  if (isMention) return { message: "`github` takes the account name alone, without the @", hint };
  return {
    message: `${quoted(written)} can't be an account on GitHub: a name has letters, digits and single hyphens`,
    hint: otherwise,
  };
}
