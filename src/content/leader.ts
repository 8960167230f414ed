// `_data/leadership.yaml`: the people who lead, in the order shown.
import * as z from "zod";
import { choice } from "./choice.ts";
import { githubAccount } from "./github-account.ts";
import { group, list } from "./groups.ts";
import { told } from "./said.ts";
import { address, line, text } from "./texts.ts";

/** Where a leader can be found besides GitHub; the name is what a visitor reads. */
const linkTypes = ["Website", "LinkedIn", "Mastodon", "Bluesky", "YouTube", "X"] as const;

const link = group("a link", {
  type: choice(linkTypes, (written) => (/twitter/i.test(written) ? "X" : written)).meta({
    description: "The site that the link leads to.",
    examples: ["Mastodon"],
  }),
  url: address().meta({
    description: "The whole address of the person's page there.",
    examples: ["https://mastodon.social/@aminabello"],
  }),
});

const leader = group("a leader", {
  name: line().meta({
    description: "The person's name, as the person writes it.",
    examples: ["Amina Bello"],
  }),
  role: line().meta({
    description: "What the person looks after.",
    examples: ["Treasurer"],
  }),
  bio: text().meta({
    description: "A sentence or two about the person.",
    examples: ["Amina is a Nigerian data engineer based in Kano."],
  }),
  location: line()
    .regex(/^\s*[^\s,]/, {
      error: told(
        "`location` starts with the city",
        "write: the city, then a comma and the country",
      ),
    })
    .meta({
      description:
        "Where the person lives. What stands before the first comma is the city, which the home page counts and names.",
      examples: ["Kano, Nigeria"],
    }),
  github: githubAccount.meta({
    description:
      "The name of the person's account on GitHub, without an address or an @. Its picture is shown where there is no `photo`.",
    examples: ["aminabello"],
  }),
  photo: line()
    .optional()
    .meta({
      description:
        "A picture of the person: the name of a file in `content/images/`. Without it the picture of the GitHub account is fetched, and where none is to be had, the initials are drawn.",
      examples: ["amina.jpg"],
    }),
  pronouns: line()
    .optional()
    .meta({
      description: "How to speak of the person.",
      examples: ["she/her"],
    }),
  founder: z
    .boolean({
      error: told("`founder` is true or false", "write: true, or take the line out"),
    })
    .optional()
    .meta({
      description: "Whether the person is one of the community's founders.",
      examples: [true],
    }),
  links: list(link, { what: "`links` is a list", first: "- type: Website" })
    .optional()
    .meta({ description: "Where else the person can be found." }),
});

export const leadership = list(leader, {
  what: "leadership.yaml is a list of people",
  first: "- name: …",
}).meta({
  title: "The leaders",
  description: "The people who lead, in the order shown. A new leader is one new entry.",
});

export type Leader = z.infer<typeof leader>;
