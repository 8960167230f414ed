// What this project uses of Eleventy's development server 2.1, which ships no types.

declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

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

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Partial<Options>);
    serve(port: number): void;
    /** Ends when the server listens. */
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    /**
     * What a request is answered with: a file, or the address it is led on to.
     * @throws Error for an address that can't be decoded or leads outside
     */
    mapUrlToFilePath(url: string): { statusCode: number; filepath?: string; url?: string };
    close(): Promise<void>;
    /** Has every open page load itself anew. */
    reload(): void;
  }
}
