// A folder served as GitHub Pages serves it; asked by `npm run measure` and by the browser tests.
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";

export interface Served {
  /** Where the home page is, with a slash at its end. */
  readonly url: string;
  close(): void;
}

/**
 * Serves a folder on this machine as GitHub Pages does: gzip for text, `404.html` with status 404,
 * `/about` sent on to `/about/`, capitals told apart on every file system, ten minutes of cache.
 *
 * @param folder the built site, as it is now: what comes later is not served
 * @param prefix the path it stands under: `/`, or `/some/path/`
 */
export async function serve(folder: string, prefix: string): Promise<Served> {
  const files = filesIn(folder);
  const server = createServer((request, response) => {
    send(find(files, prefix, pathOf(request)), request, response);
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

/** Every file by its address below the prefix. */
function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths.map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
      path,
    ]),
  );
}

interface Answer {
  readonly status: 200 | 301 | 404;
  readonly file?: string | undefined;
  readonly location?: string;
}

function find(files: Map<string, string>, prefix: string, path: string): Answer {
  const missing: Answer = { status: 404, file: files.get("404.html") };
  if (`${path}/` === prefix) return { status: 301, location: prefix };
  if (!path.startsWith(prefix)) return missing;
  const name = path.slice(prefix.length);
  const file = files.get(/(^|\/)$/.test(name) ? `${name}index.html` : name);
  if (file !== undefined) return { status: 200, file };
  return files.has(`${name}/index.html`) ? { status: 301, location: `${path}/` } : missing;
}

/** The path asked for, decoded; as it came, where a stray `%` makes that impossible. */
function pathOf(request: IncomingMessage): string {
  const { pathname } = new URL(request.url ?? "/", "http://pages");
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function send({ status, file, location }: Answer, request: IncomingMessage, to: ServerResponse) {
  const type = types[extname(file ?? "")] ?? "application/octet-stream";
  to.setHeader("cache-control", "max-age=600").setHeader("content-type", type);
  if (location !== undefined) to.setHeader("location", encodeURI(location));
  const body = file === undefined ? Buffer.alloc(0) : readFileSync(file);
  if (!compressed.test(type) || !/\bgzip\b/.test(String(request.headers["accept-encoding"]))) {
    to.writeHead(status, { "content-length": body.length }).end(body);
    return;
  }
  const zipped = gzipSync(body);
  to.setHeader("content-encoding", "gzip").setHeader("vary", "accept-encoding");
  to.writeHead(status, { "content-length": zipped.length }).end(zipped);
}

const compressed = /^text\/|javascript|json|svg|xml/;

const types: Record<string, string> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/vnd.microsoft.icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "application/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};
