// `_data/leadership.yaml`: the people who lead, in the order shown.
import * as z from "zod";
import { address, githubAccount, group, line, text } from "./fields.ts";

/** Where a leader can be found besides GitHub; the name is what a visitor reads. */
const linkTypes = ["Website", "LinkedIn", "Mastodon", "Bluesky", "YouTube", "X"] as const;

const leader = group("a leader is a group of keys", {
  name: line("name"),
  role: line("role"),
  bio: text("bio"),
  // What stands before the first comma is the city, which the home page counts and names.
  location: line("location").regex(
    /^\s*[^\s,]/,
    "location starts with the city, such as Toronto, Canada",
  ),
  github: githubAccount,
  photo: line("photo").optional(),
  pronouns: line("pronouns").optional(),
  founder: z.boolean({ error: "founder is true or false" }).optional(),
  links: z
    .array(
      group("a link is a group of keys", {
        type: z.enum(linkTypes, { error: `type is one of ${linkTypes.join(", ")}` }),
        url: address("url"),
      }),
      { error: "links is a list: each starts with `- type: …`" },
    )
    .optional(),
});

export const leadership = z.array(leader, {
  error: "leadership.yaml is a list of people: each starts with `- name: …`",
});

export type Leader = z.infer<typeof leader>;
