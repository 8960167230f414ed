// Brings the pictures of GitHub accounts into `content/images/github/`; asked by `npm run photos`,
// and by `npm start` before its first build.
import { type Diagnostic, DiagnosticsError } from "../diagnostics/index.ts";
import { type Account, accountsShown } from "./accounts.ts";
import { fetchPicture, github, type Hosts } from "./fetch.ts";
import { fetchedImage, imageNames } from "./image-folder.ts";
import { keepPhoto } from "./photo-file.ts";
import { PictureMistake } from "./picture-mistake.ts";
import { removeUnfinished } from "./whole-file.ts";

type PhotoOptions = {
  /** The project's folder. */
  root: string;
  /** Fetches also the pictures that are there. */
  anew?: boolean;
  /** The most milliseconds it may take in all; without it each picture has its own 5 s. */
  within?: number;
  /** Other hosts than GitHub's, for tests. */
  hosts?: Hosts;
};

type FetchedPhotos = {
  /** The accounts whose pictures came, in lower case. */
  fetched: string[];
  /** A warning for each picture that did not come; errors when the sources can't be read. */
  diagnostics: Diagnostic[];
};

/** How many are under way at a time: GitHub needn't be asked for all at once. */
const lanes = 4;

/**
 * Fetches the pictures that the site shows and doesn't have. One that doesn't come is a warning:
 * initials stand in, or the picture that came an earlier time.
 */
export async function fetchPhotos(options: PhotoOptions): Promise<FetchedPhotos> {
  try {
    removeUnfinished(options.root);
    return await fetchAll(accountsToFetch(options), options);
  } catch (error) {
    if (error instanceof DiagnosticsError) return { fetched: [], diagnostics: error.diagnostics };
    throw error;
  }
}

function accountsToFetch({ root, anew }: PhotoOptions): Account[] {
  const names = imageNames(root);
  return accountsShown(root).filter(({ account }) => anew || !fetchedImage(account, names));
}

async function fetchAll(accounts: Account[], { root, within, hosts = github }: PhotoOptions) {
  const stopped = within === undefined ? new AbortController().signal : AbortSignal.timeout(within);
  const waiting = accounts.values();
  const fetched: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const lane = async () => {
    for (const asked of waiting) {
      try {
        await keepPhoto(asked.account, await fetchPicture(asked.account, hosts, stopped), root);
        fetched.push(asked.account);
      } catch (error) {
        diagnostics.push(absence(asked, error));
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { fetched: fetched.sort(), diagnostics };
}

function absence({ account, diagnostic }: Account, error: unknown): Diagnostic {
  const mistake = new PictureMistake(
    "photo-not-fetched",
    `the picture of ${account} didn't come: ${error instanceof Error ? error.message : error}`,
    "the site shows initials, or the picture that came before",
  );
  return { ...diagnostic(mistake), severity: "warning" };
}
