// The browser that looks at the built pages; asked by `npm run measure` and by the tests.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { type BrowserServer, chromium } from "playwright-core";

const modules = resolve(import.meta.dirname, "../../node_modules");

/**
 * Starts a browser without a window. On Linux x64 it is the Chromium that came with `npm ci`;
 * elsewhere it is the Chrome that is installed.
 *
 * @param args what Chromium is told beside what every browser here is told
 * @returns the server whose `wsEndpoint()` a worker connects to; close it when done
 * @throws Error that says what to install, where there is no browser
 */
export async function startBrowser(...args: string[]): Promise<BrowserServer> {
  const bundled = process.platform === "linux" && process.arch === "x64";
  const asked = { ...options, args: [...options.args, ...args] };
  return bundled ? chromium.launchServer({ ...asked, ...fromNpm() }) : installed(asked);
}

const options = {
  // Chromium's sandbox needs user namespaces, which Ubuntu 24.04 and most containers refuse to a
  // binary outside Chrome's own folder. It opens nothing here but the pages we built.
  chromiumSandbox: false,
  // Playwright has pages forgotten that a visitor's browser keeps for the way back.
  ignoreDefaultArgs: ["--disable-back-forward-cache"],
  // Whatever a page asks for, nothing leaves this machine.
  args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
};

async function installed(asked: typeof options): Promise<BrowserServer> {
  try {
    return await chromium.launchServer({ ...asked, channel: "chrome" });
  } catch (cause) {
    const what = "To look at pages takes Google Chrome on this system, and it did not start.";
    const next = "Install it from https://www.google.com/chrome/ and try again.";
    throw new Error(`${what} ${next}`, { cause });
  }
}

function fromNpm(): Parameters<typeof chromium.launchServer>[0] {
  const folder = unpacked();
  return {
    executablePath: join(folder, "chromium"),
    // Its own libraries and fonts, so that a machine with neither will do, and text is as wide on
    // every machine.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
}

/**
 * Unpacks the Chromium from npm, unless it is there from an earlier run: beside its final place,
 * then renamed, since a run that was cut short would leave half a browser, and two runs at once
 * would start each other's.
 */
function unpacked(): string {
  const folder = join(modules, ".cache", `chromium-${version()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(join(modules, ".cache"), { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  unpack(beside);
  writeFileSync(join(beside, "fonts/fonts.conf"), fontsConf(join(folder, "fonts")));
  try {
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * The package takes whatever `chromium` lies in the system's temporary folder and changes the
 * environment of who imports it, so it is asked in a process of its own with an empty such folder.
 * It unpacks the libraries only where it believes to be on Lambda.
 */
function unpack(folder: string): void {
  const script = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" },
  });
}

function version(): string {
  const manifest = readFileSync(join(modules, "@sparticuz/chromium/package.json"), "utf8");
  return JSON.parse(manifest).version;
}

/** https://www.freedesktop.org/software/fontconfig/fontconfig-user.html */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
</fontconfig>
`;
}
