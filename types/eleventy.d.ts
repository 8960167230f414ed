// What this project uses of Eleventy 3.1, which ships no types.
// `tests/eleventy-types.test.ts` fails when one of these is no longer there at run time.

declare module "@11ty/eleventy" {
  /** What a page is to a template: `page` in the data cascade. */
  export interface PageData {
    inputPath: string;
    url: string;
  }

  /** One entry of a collection. */
  export interface CollectionItem {
    url: string;
    inputPath: string;
    data: Record<string, unknown>;
    /** The page's own HTML, without its layout; there once every page's Markdown is rendered. */
    readonly templateContent: string;
  }

  export interface CollectionApi {
    /** By date, then by path. */
    getAllSorted(): CollectionItem[];
  }

  export interface FrontMatterEngine {
    parse(text: string): unknown;
  }

  export interface UserConfig {
    addPlugin(plugin: (eleventy: UserConfig) => void): void;
    addPlugin<Options>(
      plugin: (eleventy: UserConfig, options: Options) => void,
      options: Options,
    ): void;
    addFilter(name: string, filter: (this: TemplateContext, ...values: never[]) => unknown): void;
    /** Eleventy's own and those added so far, by name; so are the shortcodes. */
    getFilters(): Record<string, unknown>;
    addCollection(name: string, collect: (api: CollectionApi) => unknown): void;
    addGlobalData(name: string, data: unknown): void;
    addTemplate(virtualPath: string, content: string, data?: Record<string, unknown>): void;
    addTransform(
      name: string,
      transform: (
        this: { page: PageData & { outputPath: string } },
        content: string,
      ) => string | Buffer | Promise<string>,
    ): void;
    addShortcode(
      name: string,
      shortcode: (this: TemplateContext, ...values: string[]) => string,
    ): void;
    getShortcodes(): Record<string, unknown>;
    getPairedShortcodes(): Record<string, unknown>;
    addPassthroughCopy(paths: string | Record<string, string>): void;
    addDataExtension(
      extensions: string,
      options: { read?: boolean; parser: (content: string, path: string) => unknown },
    ): void;
    addDateParsing(parse: (value: unknown) => unknown): void;
    setFrontMatterParsingOptions(options: {
      language?: string;
      engines: Record<string, FrontMatterEngine>;
    }): void;
    setLibrary(key: "md", library: MarkdownLibrary): void;
    setNunjucksEnvironmentOptions(options: {
      throwOnUndefined?: boolean;
      /** Keeps the cause of an error that a filter throws. */
      dev?: boolean;
    }): void;
    setDataFileSuffixes(suffixes: string[]): void;
    /** Whether the listeners of an event wait for each other, in the order in which they were added. */
    setEventEmitterMode(mode: "parallel" | "sequential"): void;
    setUseTemplateCache(use: boolean): void;
    on(
      event: "eleventy.before" | "eleventy.after",
      listener: (event: BuildEvent) => void | Promise<void>,
    ): void;
    /** An event of the site's own. */
    on<Told>(event: "diagnostics", listener: (told: Told) => void): void;
    emit<Told>(event: "diagnostics", told: Told): Promise<unknown>;
    directories: { input: string; output: string; includes: string; data: string };
    /** Measures the steps in groups, and prints the slow ones unless told not to. */
    benchmarkManager: { get(group: "Configuration"): { setIsVerbose(isVerbose: boolean): void } };
  }

  /** What Eleventy asks of a Markdown library: a page's text in, its HTML out. */
  export interface MarkdownLibrary {
    render(
      text: string,
      data: { page: PageData } & Record<string, unknown>,
    ): string | Promise<string>;
  }

  /** `this` inside a filter or a shortcode. */
  export interface TemplateContext {
    page: PageData;
  }

  export interface BuildEvent {
    directories: { input: string; output: string; includes: string; data: string };
    results?: BuildResult[];
  }

  export interface BuildResult {
    url: string;
    inputPath: string;
    outputPath: string;
    /** As the last transform gave it. */
    content: string | Buffer;
  }

  export default class Eleventy {
    constructor(
      input?: string,
      output?: string,
      options?: {
        configPath?: string;
        quietMode?: boolean;
        config?: (eleventy: UserConfig) => void;
      },
    );
    init(): Promise<void>;
    disableLogger(): void;
    /** What was copied, and what was rendered. */
    write(): Promise<[copied: unknown, rendered: BuildResult[]]>;
    toJSON(): Promise<BuildResult[]>;
  }
}
