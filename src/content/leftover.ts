// What editors and file managers drop beside an open file; git ignores it, and so does the site.

/** Whether a file of this name, without its folder, was left behind by a program. */
export function isLeftover(name: string): boolean {
  return /^\.#|~$|^\..*\.sw[a-p]$|^(?:\.DS_Store|Thumbs\.db)$/.test(name);
}
