// Which style pages there are, where they stand and what they are called; asked by the room's door.
import { basename } from "node:path";

export type StylePage = {
  /** Its template. */
  file: string;
  url: string;
  label: string;
};

/** `pages/style/index.njk` is the first of them, Style at `/style/`; `type.njk` is Type at `/style/type/`. */
export function pagesFrom(files: string[]): StylePage[] {
  const pages = files.map((file) => {
    const name = basename(file, ".njk");
    if (name === "index") return { file, url: "/style/", label: "Style" };
    return { file, url: `/style/${name}/`, label: name[0]?.toUpperCase() + name.slice(1) };
  });
  return pages.sort((a, b) => (a.url < b.url ? -1 : 1));
}
