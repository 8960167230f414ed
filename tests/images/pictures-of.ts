// What the plugin gives in one build of a project, without the rest of Eleventy.
import { join } from "node:path";
import type { BuildEvent, UserConfig } from "@11ty/eleventy";
import { render } from "dom-serializer";
import { parseDocument } from "htmlparser2";
import type { Finding } from "../../src/diagnostics/index.ts";
import pictures, { openGallery, pictureWalk } from "../../src/images/index.ts";
import type { City, Person } from "../../src/images/people.ts";

type Build = {
  people(): Promise<Person[]>;
  cities(): Promise<City[]>;
  /** The HTML of a page's content after the walk. */
  walked(html: string, inputPath?: string): Promise<string>;
  /** What the walk tells of a page's content. */
  told(html: string): Promise<Told[]>;
};

/** What the walk tells, and of which stretch. */
type Told = Finding & { written: string | undefined };

/** Begins a build of the project in `root` that writes to its `_site`. */
export function picturesOf(root: string, prefix = "/"): Build {
  const data: Record<string, unknown> = {};
  const eleventy = {
    addFilter: () => {},
    addGlobalData: (name: string, value: unknown) => Object.assign(data, { [name]: value }),
    on: (_: string, begin: (event: BuildEvent) => void) => begin(eventOf(root)),
  };
  const config = eleventy as unknown as UserConfig;
  const gallery = openGallery(config, { root, prefix });
  pictures(config, { gallery });
  const walk = pictureWalk(gallery);
  const walkOver = async (html: string, inputPath: string) => {
    const tree = parseDocument(html);
    const told: Told[] = [];
    await walk(tree, { inputPath, url: "/a/" }, (_, finding, written) => {
      told.push({ ...finding, written });
    });
    return { html: render(tree), told };
  };
  return {
    people: data.people as Build["people"],
    cities: data.cities as Build["cities"],
    walked: async (html, inputPath = "./content/about.md") =>
      (await walkOver(html, inputPath)).html,
    told: async (html) => (await walkOver(html, "./content/about.md")).told,
  };
}

function eventOf(root: string): BuildEvent {
  const directories = { input: "", output: join(root, "_site/"), includes: "", data: "" };
  return { directories };
}
