// What this project uses of Eleventy 3.1, which ships no types.
// `tests/eleventy-types.test.ts` fails when one of these is no longer there at run time.

declare module "@11ty/eleventy" {
  /** What a page is to a template: `page` in its data. */
  export interface PageData {
    inputPath: string;
    url: string;
  }

  /** `this` inside a filter or a shortcode. */
  export interface TemplateContext {
    page: PageData;
  }

  export interface UserConfig {
    addPlugin(plugin: (eleventy: UserConfig) => void): void;
    addPlugin<Options>(
      plugin: (eleventy: UserConfig, options: Options) => void,
      options: Options,
    ): void;
    addFilter(name: string, filter: (this: TemplateContext, ...values: never[]) => unknown): void;
    addShortcode(
      name: string,
      shortcode: (this: TemplateContext, ...values: string[]) => string,
    ): void;
    addGlobalData(name: string, data: unknown): void;
    /** Adds a page that is no file. */
    addTemplate(virtualPath: string, content: string, data?: Record<string, unknown>): void;
    addTransform(
      name: string,
      transform: (this: { page: PageData & { outputPath: string } }, content: string) => string,
    ): void;
    addDateParsing(parse: (value: unknown) => unknown): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setFrontMatterParsingOptions(options: {
      engines: Record<string, { parse(text: string): unknown }>;
    }): void;
    setLibrary(key: "md", library: MarkdownLibrary): void;
    setNunjucksEnvironmentOptions(options: {
      throwOnUndefined?: boolean;
      /** Keeps the cause of an error that a filter throws. */
      dev?: boolean;
    }): void;
    setUseTemplateCache(use: boolean): void;
    on(event: "eleventy.before", listener: (event: BuildEvent) => void): void;
    /** Files that are no pages. */
    ignores: Set<string>;
    /** Measures the steps in groups, and prints the slow ones unless told not to. */
    benchmarkManager: { get(group: "Configuration"): { setIsVerbose(isVerbose: boolean): void } };
  }

  /** What Eleventy asks of a Markdown library: a page's text in, its HTML out. */
  export interface MarkdownLibrary {
    render(text: string, data: Record<string, unknown>): string;
  }

  export interface BuildEvent {
    directories: { output: string };
  }

  export interface BuildResult {
    url: string;
    inputPath: string;
    outputPath: string;
    content: string;
  }

  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string,
      options: {
        configPath?: string;
        quietMode: boolean;
        config(eleventy: UserConfig): void;
      },
    );
    disableLogger(): void;
    /** What was copied, and what was rendered. */
    write(): Promise<[copied: unknown, rendered: BuildResult[]]>;
  }
}
