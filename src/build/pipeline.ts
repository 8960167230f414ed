// The way of a page, from its source to the published file. Each list is in the order of its steps.
import {
  brokenAnchors,
  type CheckedSite,
  orphanPages,
  pageWeight,
  templateLinks,
  unusedImages,
} from "../checks/index.ts";
import { readSite } from "../content/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { ImageLibrary, loadPeople, shareImage, showImages } from "../images/index.ts";
import {
  headingIds,
  headingOrder,
  htmlPolicy,
  inlineStyles,
  missionParts,
  renderText,
  type Text,
} from "../markdown/index.ts";
import { followLinks } from "../site/index.ts";

/** Markdown becomes one tree; each step judges or changes it. */
export const textSteps = [
  htmlPolicy,
  inlineStyles,
  headingIds,
  headingOrder,
  missionParts,
  showImages,
  shareImage,
  followLinks,
] as const;

/** A line of Markdown in front matter, such as `lead`. */
export const lineSteps = [followLinks] as const;

/** What shows once all texts are rendered. */
const siteChecks = [brokenAnchors, orphanPages, unusedImages] as const;

/** What shows once all pages are laid out. */
export const outputChecks = [templateLinks, pageWeight] as const;

/** A project's content, read, rendered and checked: all that `check` needs, and a build starts from. */
export type PreparedSite = CheckedSite & { diagnostics: Diagnostic[] };

/**
 * Reads and checks a project's sources, renders its texts and checks them together. Nothing is thrown
 * for what an author wrote: all of it is in `diagnostics`.
 * @param root the project's folder
 * @param output the folder that images are published into; without one none are
 */
export async function prepareSite(root: string, output?: string): Promise<PreparedSite> {
  const { site, diagnostics } = readSite(root);
  const images = new ImageLibrary(site, output);
  const texts = new Map<string, Text>();
  for (const page of site.pages.all.filter(({ document }) => document)) {
    const rendered = await renderText(page, { textSteps, lineSteps }, { site, images });
    texts.set(page.url, rendered.text);
    diagnostics.push(...rendered.diagnostics);
  }
  const { people, diagnostics: photos } = await loadPeople(images);
  diagnostics.push(...photos);
  const checked: CheckedSite = { site, texts, images, people };
  for (const check of siteChecks) diagnostics.push(...check(checked, diagnostics));
  return { ...checked, diagnostics };
}
