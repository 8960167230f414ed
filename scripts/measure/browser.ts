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

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchServer>[0]>;

const modules = resolve(import.meta.dirname, "../../node_modules");

/**
 * Starts a browser without a window. On Linux x64 it is the Chromium that came with `npm ci`;
 * elsewhere it is the Chrome that is installed.
 * @param args further arguments of Chromium
 * @returns the server whose `wsEndpoint()` a client connects to; close it when done
 * @throws Error that says what to install, where there is no browser
 */
export async function startBrowser(...args: string[]): Promise<BrowserServer> {
  const options: LaunchOptions = {
    // Chromium's sandbox needs user namespaces, which most containers refuse. It opens only our pages.
    chromiumSandbox: false,
    // Playwright disables the cache that a visitor's browser has for the way back.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    // Whatever a page asks for, nothing leaves this machine.
    args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", ...args],
  };
  if (process.platform === "linux" && process.arch === "x64")
    return chromium.launchServer({ ...options, ...bundled() });
  try {
    return await chromium.launchServer({ ...options, channel: "chrome" });
  } catch (cause) {
    const next = "Install Google Chrome from https://www.google.com/chrome/ and try again.";
    throw new Error(`Google Chrome did not start. ${next}`, { cause });
  }
}

/** With its own libraries and fonts, so that text is as wide on every machine. */
function bundled(): LaunchOptions {
  const manifest = readFileSync(join(modules, "@sparticuz/chromium/package.json"), "utf8");
  const folder = join(modules, ".cache", `chromium-${JSON.parse(manifest).version}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
}

/**
 * Unpacks the Chromium from npm beside its final folder and renames that: a killed run leaves no half
 * browser, and two runs don't start each other's.
 */
function unpack(folder: string): void {
  mkdirSync(join(modules, ".cache"), { recursive: true });
  const stage = mkdtempSync(`${folder}-`);
  // The package unpacks into the system's temporary folder, and its libraries only on Lambda. It
  // changes the environment of its process, so it gets one of its own.
  const script = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: stage, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" },
  });
  writeFileSync(join(stage, "fonts/fonts.conf"), fontsConf(join(folder, "fonts")));
  try {
    renameSync(stage, folder);
  } catch (error) {
    rmSync(stage, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
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
