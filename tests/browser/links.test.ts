// Every address that a page names inside its own site answers, and its #anchor is there.
import type { Document, Element } from "domhandler";
import { getElementById, getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect, inject, test } from "vitest";
import { pages } from "./pages.ts";
import type { Site } from "./site.ts";

test.for(pages)("$name leads where it says", async ({ url, status, site }) => {
  const elements = getElementsByTagName("*", await read(url));
  const addresses = elements.flatMap(addressesOf).map((address) => served(address, url, site));
  const { origin } = new URL(url);
  const inside = [...new Set(addresses)].filter((address) => address.startsWith(`${origin}/`));

  const complaints = await Promise.all(
    // The page for missing addresses is missing itself, and may lead down its own text.
    inside.map((to) => complaintsAbout(to, to.startsWith(`${url}#`) ? status : 200)),
  );

  expect(inside.length).toBeGreaterThan(0);
  expect(complaints.flat()).toEqual([]);
});

test.for(inject("sites"))("$name: the sitemap leads where it says", async (site) => {
  const locations = getElementsByTagName("loc", await read(`${site.url}sitemap.xml`));
  const listed = locations.map((loc) => served(textContent(loc).trim(), site.url, site));

  const complaints = await Promise.all(listed.map((to) => complaintsAbout(to)));

  expect(listed.length).toBeGreaterThan(0);
  expect(complaints.flat()).toEqual([]);
});

function addressesOf({ attribs }: Element): string[] {
  const { href, src, srcset, content } = attribs;
  const candidates = srcset?.split(",").map((candidate) => candidate.trim().split(/\s/)[0] ?? "");
  const published = content?.startsWith("https://") ? content : undefined;
  return [href, src, published, ...(candidates ?? [])].filter((address) => address !== undefined);
}

/** Where an address of the published site is served on this machine. */
function served(address: string, page: string, { url, publicUrl }: Site): string {
  const { href } = new URL(address, page);
  return href.startsWith(publicUrl) ? url + href.slice(publicUrl.length) : href;
}

async function complaintsAbout(address: string, expected = 200): Promise<string[]> {
  const { status } = await fetch(address, { redirect: "manual" });
  if (status !== expected) return [`${status}: ${address}`];
  const id = decodeURIComponent(new URL(address).hash.slice(1));
  if (id === "" || getElementById(id, await read(address))) return [];
  return [`no such place on the page: ${address}`];
}

async function read(address: string): Promise<Document> {
  return parseDocument(await (await fetch(address)).text());
}
