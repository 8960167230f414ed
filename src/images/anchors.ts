// Names as `#anchors`: what a link to one person on a page is called; asked for by people.

/**
 * One anchor for each name, in order: lower case, letters of any script kept, words joined by hyphens.
 * A name that occurred before gets a number: "Amina Bello" twice → "amina-bello", "amina-bello-2".
 * So does "Main", as every page's `<main>` has that id.
 */
export function anchors(names: string[]): string[] {
  const taken = new Set(["main"]);
  return names.map((name) => {
    const anchor = free(slug(name), taken);
    taken.add(anchor);
    return anchor;
  });
}

function slug(name: string): string {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ]/gu, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join("-") ?? "person";
}

function free(wanted: string, taken: Set<string>): string {
  let anchor = wanted;
  for (let count = 2; taken.has(anchor); count++) anchor = `${wanted}-${count}`;
  return anchor;
}
