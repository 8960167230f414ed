import { readdirSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  diagnosticAtKey,
  imageFolder,
  isOwnFolder,
  readSite,
  type Site,
} from "../content/index.ts";
import { type Diagnostic, diagnosticAt, hasErrors, type Wording } from "../diagnostics/index.ts";
import { writeWhole } from "./cache.ts";
import { isWholeImage } from "./encode.ts";
import { fetchPhoto, github, type Hosts } from "./fetch.ts";
import { accountAddress } from "./image-source.ts";
import { fetchedFolder, formatOf, type ImageFormat, ImageLibrary } from "./library.ts";

type PhotoOptions = {
  /** The project's folder. */
  root: string;
  /** Fetches also the photos that are there. */
  anew?: boolean;
  /** The most milliseconds it may take in all; without it each photo has its own 5 s. */
  within?: number;
  /** Other hosts than GitHub's, for tests. */
  hosts?: Hosts;
};

/** The accounts whose photos came, in lower case, and a warning for each photo that did not. */
type FetchedPhotos = { fetched: string[]; diagnostics: Diagnostic[] };

/** Makes the warning of an account where it is first named. */
type AccountWarning = (wording: Wording) => Diagnostic;

/** How many are under way at a time: GitHub needn't be asked for all at once. */
const lanes = 4;

const folder = `${imageFolder}/${fetchedFolder}`;

/** The endings of the formats that GitHub gives. */
const endings = new Map<ImageFormat | undefined, string>([
  ["gif", "gif"],
  ["jpeg", "jpg"],
  ["png", "png"],
  ["webp", "webp"],
]);

/**
 * Fetches the photos of accounts that the site shows and doesn't have into `content/images/github/`. One
 * that doesn't come is a warning: initials stand in, or the photo that came an earlier time.
 */
export async function fetchPhotos(options: PhotoOptions): Promise<FetchedPhotos> {
  const { root, anew, within, hosts = github } = options;
  const { site, diagnostics: found } = readSite(root);
  const unreadable = found.filter(({ file }) => file === "_data/leadership.yaml");
  if (hasErrors(unreadable)) return { fetched: [], diagnostics: unreadable };
  const library = new ImageLibrary(site);
  const waiting = [...accountsOf(site)]
    .filter(([name]) => anew || !library.fetchedPhoto(name))
    .values();
  const stopped = within === undefined ? new AbortController().signal : AbortSignal.timeout(within);
  const fetched: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const lane = async () => {
    for (const [name, warning] of waiting) {
      try {
        await keepPhoto(name, await fetchPhoto(name, hosts, stopped), root);
        fetched.push(name);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        diagnostics.push(
          warning({
            message: `the photo of ${name} didn't come: ${why}`,
            hint: "the site shows initials, or the photo that came before",
          }),
        );
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { fetched: fetched.sort(), diagnostics };
}

/** The accounts, in lower case, of leaders without a photo of their own and of images of pages. */
function accountsOf({ leaders, pages, documents }: Site): Map<string, AccountWarning> {
  const accounts = new Map<string, AccountWarning>();
  const add = (account: string, warning: AccountWarning) => {
    const name = account.toLowerCase();
    if (!accounts.has(name)) accounts.set(name, warning);
  };
  const document = documents.get("_data/leadership.yaml");
  for (const [index, { github, photo }] of leaders.entries())
    if (document && !photo)
      add(github, (wording) =>
        diagnosticAtKey(document, [index, "github"], "photo-not-fetched", wording),
      );
  for (const { body, bodyStart, source } of pages.all)
    for (const match of body.matchAll(new RegExp(accountAddress, "gi"))) {
      const start = bodyStart + match.index;
      const range = { start, end: start + match[0].length };
      add(match[1] ?? "", (wording) => diagnosticAt(source, range, "photo-not-fetched", wording));
    }
  return accounts;
}

/**
 * Keeps an account's photo in the place of any earlier one, whole or not at all.
 * @throws Error whose message says in plain words why it wasn't kept
 */
async function keepPhoto(account: string, bytes: Uint8Array, root: string): Promise<void> {
  const ending = endings.get(formatOf(bytes));
  if (!ending) throw new Error("what came is no image");
  if (!(await isWholeImage(bytes))) throw new Error("what came is damaged");
  await mkdir(join(root, folder), { recursive: true });
  if (!isOwnFolder(root, folder)) throw new Error(`${folder} is a link to another place`);
  const name = `${account}.${ending}`;
  await writeWhole(root, join(root, folder, name), bytes);
  const others = readdirSync(join(root, folder)).filter(
    (other) => other.startsWith(`${account}.`) && other !== name,
  );
  for (const other of others) rmSync(join(root, folder, other));
}
