// What the plugin gives in one build of a project, without the rest of Eleventy.
import { join } from "node:path";
import type { BuildEvent, PageData, UserConfig } from "@11ty/eleventy";
import { render } from "dom-serializer";
import { parseDocument } from "htmlparser2";
import pictures, { openGallery, pictureWalk } from "../../src/pictures/index.ts";
import type { City, Person } from "../../src/pictures/people.ts";

type Build = {
  people(): Promise<Person[]>;
  cities(): Promise<City[]>;
  /** The HTML of a page's content after the walk. */
  walked(html: string, inputPath?: string): Promise<string>;
};

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
  return {
    people: data.people as Build["people"],
    cities: data.cities as Build["cities"],
    walked: async (html, inputPath = "./content/about.md") => {
      const tree = parseDocument(html);
      await walk(tree, { inputPath } as PageData);
      return render(tree);
    },
  };
}

function eventOf(root: string): BuildEvent {
  const directories = { input: "", output: join(root, "_site/"), includes: "", data: "" };
  return { directories, outputMode: "fs" };
}
