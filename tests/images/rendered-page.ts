import { join } from "node:path";
import type { Element } from "domhandler";
import { getElementsByTagName } from "domutils";
import { parseDocument } from "htmlparser2";
import { readSite } from "../../src/content/index.ts";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { ImageLibrary, shareImage, showImages } from "../../src/images/index.ts";
import { renderText } from "../../src/markdown/index.ts";

export type RenderedPage = {
  html: string;
  /** The attributes of every `<img>`. */
  images: Element["attribs"][];
  /** The names of the images that the page shows or shares, as far as they are known. */
  names: string[];
  library: ImageLibrary;
  diagnostics: Diagnostic[];
};

/**
 * Renders a project's page by the steps over images alone, and publishes these into `_site`. Addresses
 * begin with `/REPO/`.
 */
export async function renderedPage(root: string, file: string): Promise<RenderedPage> {
  const site = { ...readSite(root).site, prefix: "/REPO/" };
  const page = site.pages.byFile.get(file);
  if (!page) throw new Error(`there is no ${file}`);
  const library = new ImageLibrary(site, join(root, "_site"));
  const steps = { textSteps: [showImages, shareImage], lineSteps: [] };
  const { text, diagnostics } = await renderText(page, steps, { site, images: library });
  const html = text.html.trim();
  const images = getElementsByTagName("img", parseDocument(html)).map(({ attribs }) => attribs);
  return { html, images, names: [...text.images], library, diagnostics };
}
