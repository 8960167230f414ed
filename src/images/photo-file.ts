// A fetched picture becomes a file of `content/images/github/`; asked once its bytes are here.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isWhole } from "./encoder.ts";
import { fetchedFolder, imageFolder, imageNames, isOwnFolder } from "./image-folder.ts";
import { type ImageFormat, imageFormat } from "./image-format.ts";
import { putWhole } from "./whole-file.ts";

/** The formats that GitHub gives, with the ending of their files. */
const endings: Partial<Record<ImageFormat, string>> = {
  gif: "gif",
  jpeg: "jpg",
  png: "png",
  webp: "webp",
};

const folder = `${imageFolder}/${fetchedFolder}`;

/**
 * Keeps an account's picture, in the place of any earlier one. The file is there whole or not at all.
 * @param account in lower case
 * @throws Error whose message says in plain words why it wasn't kept
 */
export async function keepPhoto(account: string, bytes: Uint8Array, root: string): Promise<void> {
  const ending = endings[imageFormat(bytes) ?? "svg"];
  if (!ending) throw new Error("what came is no picture");
  if (!(await isWhole(bytes))) throw new Error("what came is damaged");
  await mkdir(join(root, folder), { recursive: true });
  if (!isOwnFolder(root, folder)) throw new Error(`${folder} is a link to another place`);
  const name = `${account}.${ending}`;
  await putWhole(join(root, folder, name), bytes, root);
  await removeOthers(account, name, root);
}

async function removeOthers(account: string, kept: string, root: string): Promise<void> {
  const start = `${fetchedFolder}/${account}.`;
  const others = imageNames(root).filter(
    (name) => name.startsWith(start) && name !== `${fetchedFolder}/${kept}`,
  );
  for (const name of others) await rm(join(root, imageFolder, name));
}
