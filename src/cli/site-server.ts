import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join, posix } from "node:path";
import EleventyDevServer, { type Mapped } from "@11ty/eleventy-dev-server";
import getPort, { portNumbers } from "get-port";
import { diagnosticPage, withOverlay } from "./overlay.ts";

/** The state of the site that a request meets. */
export type SiteState = {
  /** Ends when no build is under way: a request waits for it, and never meets half a swap. */
  built: Promise<void>;
  /** What the last build said against publishing, or an empty text. */
  said: string;
};

export type SiteServer = {
  /** The path below which the site stands, with a `/` at both ends; it may be given another. */
  pathPrefix: string;
  /** Where the home page is. */
  readonly address: string;
  /** Has open pages load themselves anew. */
  reload(): void;
};

/** Listens to this machine alone: by itself the server lets the whole network read drafts. */
class LocalServer extends EleventyDevServer {
  override _serverListen(port: number): void {
    this.server.listen(port, "127.0.0.1");
  }

  override augmentContentWithNotifier(
    page: string,
    ...more: [inline?: boolean, script?: object]
  ): string {
    return super.augmentContentWithNotifier(withoutPolicy(page), ...more);
  }

  /** As GitHub Pages does, it leads from `/site` on to `/site/`, which is another address to it. */
  override mapUrlToFilePath(url: string): Mapped {
    const { pathPrefix } = this.options;
    return `${new URL(url, "http://localhost").pathname}/` === pathPrefix
      ? { statusCode: 302, url: pathPrefix }
      : super.mapUrlToFilePath(url);
  }
}

/**
 * Serves the project's `_site` on http://localhost:8080, or on the next port that is free.
 * While the last build said something against publishing, every page answers with it, over what
 * the page last was, and with the status 500, by which nothing but a browser takes it for the page.
 * @param pathPrefix the path below which the site stands
 * @param stopped ends the server when aborted
 */
export async function serveSite(
  root: string,
  pathPrefix: string,
  state: SiteState,
  stopped: AbortSignal,
): Promise<SiteServer> {
  const server = new LocalServer("site", join(root, "_site"), {
    pathPrefix,
    domDiff: false,
    messageOnStart: () => "",
    middleware: [
      async ({ url = "/" }, response, next) => {
        await state.built;
        orRefuse(response, () => {
          const { filepath, url: elsewhere } = server.mapUrlToFilePath(url);
          if (!state.said || !isPage(url) || elsewhere) next();
          else answer(response, 500, unpublished(state.said, filepath));
        });
      },
    ],
  });
  server.serve(await getPort({ port: portNumbers(8080, 8999) }));
  stopped.addEventListener("abort", () => server.close());
  await server.ready();
  return {
    get pathPrefix() {
      return server.options.pathPrefix;
    },
    set pathPrefix(prefix) {
      server.options.pathPrefix = prefix;
    },
    get address() {
      return server.getServerUrl("localhost");
    },
    reload: () => server.reload(),
  };
}

// The policy would stop the script that reloads the page, and the overlay.
function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, "");
}

function isPage(url: string): boolean {
  return ["", ".html"].includes(posix.extname(new URL(url, "http://localhost").pathname));
}

function unpublished(said: string, lastGood: string | undefined): string {
  return lastGood ? withOverlay(readFileSync(lastGood, "utf8"), said) : diagnosticPage(said);
}

// The server throws for an address that can't be decoded or leads outside, and would end by that.
function orRefuse(response: ServerResponse, reply: () => void): void {
  try {
    reply();
  } catch {
    answer(response, 400, diagnosticPage("There can be no such address."));
  }
}

function answer(response: ServerResponse, status: number, html: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(html);
}
