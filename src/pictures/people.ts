// The leaders as templates meet them: global data `people`.
import { type Leader, readLeaders } from "../schema/index.ts";
import { anchors } from "./anchors.ts";
import { initials } from "./initials.ts";
import type { Picture } from "./picture.ts";

export type Person = Leader & {
  /** The name as an anchor on the page, unique among the people. */
  id: string;
  /** The location up to its first comma. */
  city: string;
  initials: string;
  /** null where there is no picture: the initials stand in. */
  portrait: Picture | null;
};

/** The leaders of `_data/leadership.yaml`, in its order. */
export async function people(root: string): Promise<Person[]> {
  const leaders = readLeaders(root);
  const ids = anchors(leaders.map(({ name }) => name));
  return leaders.map((leader, index) => ({
    ...leader,
    id: ids[index] ?? "",
    city: leader.location.split(",")[0]?.trim() ?? "",
    initials: initials(leader.name),
    portrait: null,
  }));
}
