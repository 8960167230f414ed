// What editors and file managers drop beside an open file, as the check of the sources has it; asked
// by `npm start`, which asks no room: it goes on where a room's code is broken. A test holds both to
// the same letters.

/** Whether a file of this name, without its folder, was left behind by a program. */
export function isLeftover(name: string): boolean {
  return /^\.#|~$|^\..*\.sw[a-p]$|^(?:\.DS_Store|Thumbs\.db)$/.test(name);
}
