// What pages say in schema.org's words: each of its own kind, all of one community.
import { readFileSync } from "node:fs";
import { textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { madePortrait } from "../../../scripts/measure/made-portrait.ts";
import { siteWith } from "../../build/site.ts";
import { all } from "../../layouts/built.ts";
import { writtenIn } from "../../layouts/written.ts";
import { saidOf } from "./vocabulary.ts";

type Node = { "@type": string; "@id": string; [property: string]: unknown };

const address = "https://example.org/REPO/";
// An end tag that is closed is refused.
const hostile = "</script <!-- Q & A > /* the page's styles */";
const leader = `
- name: Élodie </script & Ɗan
  role: Keeper of <keys>
  bio: Élodie keeps "everything".
  location: Lomé, Togo
  github: elodie-d
  photo: elodie.jpg
  pronouns: she/her
  founder: true
  links:
    - type: Website
      url: https://elodie.example/
`;
const site = await siteWith(
  {
    "_data/leadership.yaml": readFileSync("_data/leadership.yaml", "utf8") + leader,
    "content/images/elodie.jpg": await madePortrait(1),
    "content/events.md": page("Events"),
    "content/events/lagos.md": page(JSON.stringify(hostile)),
    "content/soon/plan.md": page("Plan"),
    "_data/strings/sw.yaml": readFileSync("_data/strings/en.yaml", "utf8"),
    "content/sw/index.md": page("Nyumbani", "sw", "home"),
    "content/sw/events.md": page("Matukio", "sw"),
  },
  address,
);
const { pages, leaders, ...written } = writtenIn(site.root);
const graphs = new Map(pages.map(({ url, output }) => [url, graphOf(output)]));

test("every page has a graph, but the one for missing addresses", () => {
  expect(site.published).toBe(true);
  const silent = pages.filter(({ url }) => !graphs.get(url));
  expect(silent.map(({ layout }) => layout)).toEqual(["error"]);
});

test.for(pages.filter(({ layout }) => layout !== "error"))("$url says what it is", (page) => {
  expect(nodesOf(page.url)[0]).toMatchObject({
    "@type": page.layout === "about" ? "AboutPage" : "WebPage",
    "@id": whole(page.url),
    name: page.title,
    description: page.description ?? written.site.description,
    inLanguage: page.lang,
    isPartOf: { "@id": whole("/#website") },
  });
});

test.for<[url: string, way: [name: string, url?: string][]]>([
  ["/", []],
  ["/about/", [["Black Python Devs", "/"], ["About us"]]],
  ["/events/lagos/", [["Black Python Devs", "/"], ["Events", "/events/"], [hostile]]],
  // No page is at /soon/.
  ["/soon/plan/", [["Black Python Devs", "/"], ["Plan"]]],
  ["/sw/", []],
  ["/sw/events/", [["Nyumbani", "/sw/"], ["Matukio"]]],
])("%s tells the way to it from its language's home page", ([url, way]) => {
  const [page] = nodesOf(url);
  const list = nodesOf(url).find((node) => node["@type"] === "BreadcrumbList");
  expect(page?.breadcrumb).toEqual(way.length > 0 ? { "@id": list?.["@id"] } : undefined);
  expect(list?.itemListElement ?? []).toEqual(
    way.map(([name, step], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      ...(step && { item: whole(step) }),
    })),
  );
});

test("every page tells of the same site and the same community", () => {
  const { name, description, contact, join, follow } = written.site;
  const community = [...graphs.values()].flatMap((graph) =>
    graph ? [graph["@graph"].filter((node) => isCommon(node))] : [],
  );
  expect(new Set(community.map((nodes) => JSON.stringify(nodes))).size).toBe(1);
  const [website, organization] = community[0] ?? [];
  expect(website).toEqual({
    "@type": "WebSite",
    "@id": whole("/#website"),
    name,
    url: whole("/"),
    inLanguage: ["en", "sw"],
    publisher: { "@id": whole("/#organization") },
  });
  expect(organization).toEqual({
    "@type": "Organization",
    "@id": whole("/#organization"),
    name,
    description,
    url: whole("/"),
    logo: expect.stringMatching(/^https:\/\/example\.org\/REPO\/assets\/apple-touch-icon\..*png$/),
    email: contact,
    sameAs: [...join, ...follow].map(({ url }) => url),
    founder: [
      { "@id": whole("/leadership/#jay-miller") },
      { "@id": whole("/leadership/#élodie-script-ɗan") },
    ],
    member: leaders.map(({ name }) => ({
      "@type": "Person",
      "@id": expect.stringMatching(/^https:\/\/example\.org\/REPO\/leadership\/#./),
      name,
    })),
  });
});

test("the leaders' page says of each what it shows", () => {
  const people = nodesOf("/leadership/").filter((node) => node["@type"] === "Person");
  expect(people.map(({ name }) => name)).toEqual(leaders.map(({ name }) => name));
  expect(people.at(-1)).toEqual({
    "@type": "Person",
    "@id": whole("/leadership/#élodie-script-ɗan"),
    name: "Élodie </script & Ɗan",
    jobTitle: "Keeper of <keys>",
    description: 'Élodie keeps "everything".',
    homeLocation: { "@type": "Place", name: "Lomé, Togo" },
    pronouns: "she/her",
    image: expect.stringMatching(/^https:\/\/example\.org\/REPO\/img\/.*webp$/),
    sameAs: ["https://github.com/elodie-d", "https://elodie.example/"],
  });
  expect(people[0]).not.toHaveProperty("image");
  expect(nodesOf("/about/").map((node) => node["@type"])).not.toContain("Person");
});

test("what a graph names is in it, and its files are in the site", () => {
  for (const { "@graph": nodes } of [...graphs.values()].filter((graph) => graph !== undefined)) {
    const parts = partsOf(nodes);
    const named = new Set(parts.filter((part) => "@type" in part).map((part) => part["@id"]));
    for (const part of parts.filter((part) => "@id" in part)) expect(named).toContain(part["@id"]);
    const files = parts.flatMap(({ logo, image }) => [logo, image]).filter((file) => file);
    for (const file of files) expect(site.paths).toContain(String(file).replace(address, ""));
  }
});

test("all of it is schema.org's vocabulary, and what isn't would be told", () => {
  const built = [...graphs.values()].filter(Boolean);
  const wrong = [
    { "@type": "Organization", nme: "Black Python Devs" },
    { "@type": "Person", itemListElement: [] },
    { "@type": "WebPage", isPartOf: { "@type": "Person" } },
    { "@type": "HomePage" },
  ].map((node) => ({ "@context": "https://schema.org", "@graph": [node] }));
  const said = saidOf([...built, ...wrong]);
  expect(said.slice(0, built.length)).toEqual(built.map(() => ""));
  expect(said.slice(built.length).filter(Boolean)).toHaveLength(wrong.length);
});

test("a title can't take the page's styles", () => {
  const [style] = all("style", parseDocument(site.read("events/lagos/index.html")));
  expect(textContent(style ?? [])).toContain("--gold");
});

function page(title: string, lang = "en", layout = "default"): string {
  return `---\nlayout: ${layout}\nlang: ${lang}\ntitle: ${title}\ndescription: What it is.\n---\nText\n`;
}

function graphOf(output: string): { "@context": string; "@graph": Node[] } | undefined {
  const scripts = all("script", parseDocument(site.read(output)));
  const [script, another] = scripts.filter(({ attribs }) => attribs.type === "application/ld+json");
  expect(another).toBeUndefined();
  if (!script) return undefined;
  return JSON.parse(textContent(script));
}

function nodesOf(url: string): Node[] {
  return graphs.get(url)?.["@graph"] ?? [];
}

function isCommon(node: Node): boolean {
  return node["@type"] === "WebSite" || node["@type"] === "Organization";
}

function whole(url: string): string {
  const { href } = new URL(`.${url}`, address);
  return href;
}

/** Every object in it, the outer ones too. */
function partsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(partsOf)];
}
