// Serves `_site` as it is being worked on; asked by `npm start`.
import type { ServerResponse } from "node:http";
import { join, posix } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { problemPage } from "./problem-page.ts";

/** The state of the site that a request meets. */
export type SiteState = {
  /** Ends when no build is under way: a request waits for it, and never meets half a swap. */
  built: Promise<void>;
  /** What the last build said against publishing, or an empty text. */
  said: string;
};

export type SiteServer = {
  /** Where the home page is. */
  address: string;
  /** Has open pages load themselves anew. */
  reload(): void;
};

/**
 * Serves the project's `_site` on http://localhost:8080, or on the next port that is free.
 * A page that can't be built answers with what the build said against it.
 * @param pathPrefix the path below which the site stands
 * @param stopped ends the server when aborted
 */
export async function serveSite(
  root: string,
  pathPrefix: string,
  state: SiteState,
  stopped: AbortSignal,
): Promise<SiteServer> {
  const server = new EleventyDevServer("site", join(root, "_site"), {
    pathPrefix,
    domDiff: false,
    messageOnStart: () => "",
    middleware: [
      async (request, response, next) => {
        await state.built;
        if (state.said && isPage(request.url)) answer(response, 500, problemPage(state.said));
        else orRefuse(response, next);
      },
    ],
  });
  server.serve(8080);
  stopped.addEventListener("abort", () => server.close());
  await server.ready();
  return { address: server.getServerUrl("localhost"), reload: () => server.reload() };
}

function isPage(url = "/"): boolean {
  return ["", ".html"].includes(posix.extname(new URL(url, "http://localhost").pathname));
}

// The server throws for an address that can't be decoded or leads outside, and would end by that.
function orRefuse(response: ServerResponse, next: () => void): void {
  try {
    next();
  } catch {
    answer(response, 400, problemPage("There can be no such address."));
  }
}

function answer(response: ServerResponse, status: number, html: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(html);
}
