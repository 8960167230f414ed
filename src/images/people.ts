import { diagnosticAtKey, type Leader, leaderIds } from "../content/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { Wanted } from "./encode.ts";
import { imageErrorOf } from "./image-error.ts";
import { initialsOf, initialsSvg } from "./initials.ts";
import type { Image, ImageLibrary } from "./library.ts";

/** A leader as templates show one. */
export type Person = Leader & {
  /** The name as an id on the leaders' page. */
  id: string;
  /** The location up to its first comma. */
  city: string;
  initials: string;
  /** null where there is no image: the initials stand in. */
  portrait: Image | null;
};

export type City = {
  name: string;
  /** In the leaders' order. */
  residents: Person[];
};

const file = "_data/leadership.yaml";

/** The leaders with their portraits; a photo that can't be shown is reported at its key. */
export async function loadPeople(
  images: ImageLibrary,
): Promise<{ people: Person[]; diagnostics: Diagnostic[] }> {
  const { leaders, documents } = images.site;
  const diagnostics: Diagnostic[] = [];
  const document = documents.get(file);
  const ids = leaderIds(leaders);
  const people = leaders.map(async (leader, index): Promise<Person> => {
    const portrait = await portraitOf(leader, images, { square: true }).catch((error: unknown) => {
      const { rule, wording } = imageErrorOf(error);
      const path = [index, leader.photo ? "photo" : "github"];
      if (document) diagnostics.push(diagnosticAtKey(document, path, rule, wording));
      return null;
    });
    return {
      ...leader,
      id: ids[index] ?? "",
      city: leader.location.replace(/,.*/su, "").trim(),
      initials: initialsOf(leader.name),
      portrait,
    };
  });
  return { people: await Promise.all(people), diagnostics };
}

/** The cities of all people, in the order in which each is first named. */
export function citiesOf(people: Person[]): City[] {
  const byCity = Map.groupBy(people, ({ city }) => city);
  return [...byCity].map(([name, residents]) => ({ name, residents }));
}

/**
 * The image of any account: as for the leader who has it, with the initials as a drawing where there is
 * none. An account that is no leader's has its first letter.
 * @throws ImageError where the leader's photo can't be shown
 */
export async function accountImage(
  account: string,
  images: ImageLibrary,
  wanted: Wanted,
): Promise<Image> {
  const leader = images.site.leaders.find(
    ({ github }) => github.toLowerCase() === account.toLowerCase(),
  );
  const portrait = await portraitOf(leader ?? { github: account }, images, wanted);
  const letters = leader ? initialsOf(leader.name) : account.charAt(0).toUpperCase();
  return portrait ?? images.drawing(initialsSvg(letters), wanted);
}

/** A leader's own photo, else the fetched one of their account, else null. */
async function portraitOf(
  { github, photo }: Pick<Leader, "github" | "photo">,
  images: ImageLibrary,
  wanted: Wanted,
): Promise<Image | null> {
  const name = photo ?? images.fetchedPhoto(github);
  return name ? images.image(name, wanted) : null;
}
