// For tests of what files forbid. Whoever runs the tests as root is forbidden nothing, and becomes
// nobody meanwhile.
import { chmodSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const nobody = 65534;

/**
 * Does something in a project while one of its files has a mode, such as 0o000, as an account that
 * this binds.
 * @param path from the project's folder; "." is that folder
 */
export async function whileForbidden<T>(
  root: string,
  [path, mode]: readonly [path: string, mode: number],
  does: () => Promise<T>,
): Promise<T> {
  const file = join(root, path);
  const before = statSync(file).mode;
  const isRoot = process.geteuid?.() === 0;
  // Temporary folders are their maker's alone.
  chmodSync(dirname(root), 0o755);
  chmodSync(root, 0o777);
  chmodSync(file, mode);
  if (isRoot) process.seteuid?.(nobody);
  try {
    return await does();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(file, before);
  }
}
