// The picture of a person or of a GitHub account; asked by people and by the walk over a page.
import type { Leader } from "../content/index.ts";
import type { Gallery, Picture } from "./gallery.ts";
import { fetchedImage } from "./image-folder.ts";
import { initials } from "./initials.ts";
import { initialsDrawing } from "./initials-drawing.ts";
import type { Wanted } from "./shown-size.ts";

type Portrayed = Pick<Leader, "github" | "photo">;

/**
 * A leader's own photo, else the fetched picture of their account, else null.
 * @throws PictureMistake when the photo isn't there, or is no picture
 */
export async function portrait(
  { github, photo }: Portrayed,
  gallery: Gallery,
  wanted: Wanted,
): Promise<Picture | null> {
  const name = photo ? gallery.known(photo) : fetchedImage(github, gallery.names);
  return name ? gallery.picture(name, wanted) : null;
}

/**
 * The picture of any account: as for the leader who has it, with the initials as a drawing where
 * there is none. An account that is no leader's has its first letter.
 * @throws PictureMistake as `portrait`; DiagnosticsError when the leaders can't be read
 */
export async function accountPicture(
  account: string,
  gallery: Gallery,
  wanted: Wanted,
): Promise<Picture> {
  const leader = gallery.leaders.find(
    ({ github }) => github.toLowerCase() === account.toLowerCase(),
  );
  const found = await portrait(leader ?? { github: account }, gallery, wanted);
  const letters = leader ? initials(leader.name) : account.charAt(0).toUpperCase();
  return found ?? gallery.drawing(initialsDrawing(letters), wanted);
}
