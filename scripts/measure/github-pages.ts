import { globSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";

export type Server = {
  /** The address of the home page, with a slash at its end. */
  url: string;
  close(): void;
};

const types: Record<string, string> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/vnd.microsoft.icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/**
 * Serves a folder on this machine as GitHub Pages does: gzip for text, `404.html` with status 404,
 * `/about` redirected to `/about/`, capitals distinct on every file system, ten minutes of cache.
 * @param folder the built site; files that come later are not served
 * @param prefix the path it stands under: `/`, or `/some/path/`
 */
export async function serve(folder: string, prefix: string): Promise<Server> {
  const files = new Set(
    globSync("**/*.*", { cwd: folder }).map((file) => `${prefix}${file.split(sep).join("/")}`),
  );
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const file = path.replace(/\/$/, "/index.html");
    if (files.has(file)) send(join(folder, file.slice(prefix.length)), 200, request, response);
    else if (files.has(`${path}/index.html`))
      response.writeHead(301, { location: encodeURI(`${path}/`) }).end();
    else if (files.has(`${prefix}404.html`)) send(join(folder, "404.html"), 404, request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The requested path, decoded; as it came, where a stray `%` makes that impossible. */
function pathOf({ url = "/" }: IncomingMessage): string {
  const { pathname } = new URL(url, "http://pages");
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse) {
  const type = types[extname(file)] ?? "application/octet-stream";
  const isText = /^text\/|svg|xml/.test(type);
  const isZipped = isText && String(request.headers["accept-encoding"]).includes("gzip");
  const body = isZipped ? gzipSync(readFileSync(file)) : readFileSync(file);
  response.writeHead(status, {
    "cache-control": "max-age=600",
    "content-type": type,
    "content-length": body.length,
    ...(isZipped && { "content-encoding": "gzip", vary: "accept-encoding" }),
  });
  response.end(body);
}
