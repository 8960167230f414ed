// The leaders as templates meet them, by themselves and by where they live: global data `people` and
// `cities`.

import { diagnosticIn, type Leader } from "../content/index.ts";
import { type Diagnostic, DiagnosticsError } from "../diagnostics/index.ts";
import type { Gallery, Picture } from "./gallery.ts";
import { initials } from "./initials.ts";
import { mistakeIn } from "./picture-mistake.ts";
import { portrait } from "./portraits.ts";

export type Person = Leader & {
  /** The name as an anchor on the page, unique among the people. */
  id: string;
  /** The location up to its first comma. */
  city: string;
  initials: string;
  /** null where there is no picture: the initials stand in. */
  portrait: Picture | null;
};

export type City = {
  name: string;
  /** In the leaders' order. */
  residents: Person[];
};

/**
 * The leaders of `_data/leadership.yaml`, in its order.
 * @throws DiagnosticsError when the file can't be used, or photos are missing or broken
 */
export async function people(gallery: Gallery): Promise<Person[]> {
  const { leaders, anchors } = gallery;
  const { portraits, diagnostics } = await portraitsOf(leaders, gallery);
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  return leaders.map((leader, index) => ({
    ...leader,
    id: anchors[index] ?? "",
    city: leader.location.replace(/,.*/su, "").trim(),
    initials: initials(leader.name),
    portrait: portraits[index] ?? null,
  }));
}

/** The cities of all people, in the order in which each is first named. */
export function cities(people: Person[]): City[] {
  const byCity = Map.groupBy(people, ({ city }) => city);
  return [...byCity].map(([name, residents]) => ({ name, residents }));
}

/** The leaders' photos that can't be shown. @throws DiagnosticsError when the leaders can't be read */
export async function photoDiagnostics(gallery: Gallery): Promise<Diagnostic[]> {
  return (await portraitsOf(gallery.leaders, gallery)).diagnostics;
}

async function portraitsOf(leaders: Leader[], gallery: Gallery) {
  const diagnostics: Diagnostic[] = [];
  const portraits = leaders.map((leader, index) =>
    portrait(leader, gallery, { square: true }).catch((error: unknown) => {
      const path = [index, leader.photo ? "photo" : "github"];
      const { finding } = mistakeIn(error);
      diagnostics.push(diagnosticIn(gallery.root, "_data/leadership.yaml", path, finding));
      return null;
    }),
  );
  return { portraits: await Promise.all(portraits), diagnostics };
}
