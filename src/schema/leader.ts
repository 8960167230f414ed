// `_data/leadership.yaml`: the people who lead, in the order shown.
import * as z from "zod";
import { address, githubAccount, group, text } from "./fields.ts";

/** Where a leader can be found besides GitHub; the name is what a visitor reads. */
export const linkTypes = ["Website", "LinkedIn", "Mastodon", "Bluesky", "YouTube", "X"] as const;

export const leader = group("a leader is a group of keys", {
  name: text("name"),
  role: text("role"),
  bio: text("bio"),
  location: text("location"),
  github: githubAccount,
  photo: text("photo").optional(),
  pronouns: text("pronouns").optional(),
  founder: z.boolean({ error: "founder is true or false" }).optional(),
  links: z
    .array(
      group("a link is a group of keys", {
        type: z.enum(linkTypes, { error: `type is one of ${linkTypes.join(", ")}` }),
        url: address("url"),
      }),
    )
    .optional(),
});

export const leadership = z.array(leader, {
  error: "leadership.yaml is a list of people: each starts with `- name: …`",
});

export type Leader = z.infer<typeof leader>;
