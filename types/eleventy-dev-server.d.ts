// What this project uses of Eleventy's development server 2.1, which ships no types.

declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  export type Middleware = (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void | Promise<void>;

  export interface Options {
    pathPrefix: string;
    /** Changes the page in place instead of loading it anew. */
    domDiff: boolean;
    middleware: Middleware[];
    messageOnStart: () => string;
  }

  /** What a request is answered with: a file, or the address it is led on to. */
  export type Mapped = { statusCode: number; filepath?: string; url?: string };

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Partial<Options>);
    /** May be changed while it serves. */
    readonly options: Options;
    readonly server: Server;
    serve(port: number): void;
    /** Called by `serve`, and for the next port where one is taken; listens for every host. */
    _serverListen(port: number): void;
    /** Ends when the server listens. */
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    /** @throws Error for an address that can't be decoded or leads outside */
    mapUrlToFilePath(url: string): Mapped;
    close(): Promise<void>;
    /** Puts into a page what has it load itself anew. */
    augmentContentWithNotifier(page: string, inline?: boolean, script?: object): string;
    /** Has every open page load itself anew. */
    reload(): void;
  }
}

// What this project uses of the watcher that Eleventy and its server are built on: chokidar 4.
declare module "@11ty/chokidar-with-glob-support" {
  export type Watcher = { on(event: "all", listener: () => void): Watcher; close(): Promise<void> };

  export function watch(
    path: string,
    options: { ignored: (path: string) => boolean; ignoreInitial: boolean },
  ): Watcher;
}
