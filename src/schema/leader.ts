// `_data/leadership.yaml`: the people who lead, in the order shown.
import * as z from "zod";
import { address, githubAccount, text } from "./fields.ts";

/** Where a leader can be found besides GitHub; the name is what a visitor reads. */
export const linkTypes = ["Website", "LinkedIn", "Mastodon", "Bluesky", "YouTube", "X"] as const;

export const leader = z.strictObject({
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
      z.strictObject({
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
