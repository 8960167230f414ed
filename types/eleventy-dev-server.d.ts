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
    close(): Promise<void>;
    /** Has every open page load itself anew. */
    reload(): void;
  }
}
