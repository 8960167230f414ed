// What pages say in schema.org's words: each of its own kind, all of one community.
import { readFileSync } from "node:fs";
import { getElementsByTagName, textContent } from "domutils";
import fc from "fast-check";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { describe, expect, test } from "vitest";
import { ImageLibrary, loadPeople, type Person } from "../../src/images/index.ts";
import { structuredData } from "../../src/site/index.ts";
import { runs, timeout } from "../properties/runs.ts";
import { pageAt, pageSource, siteOf } from "./sample-site.ts";

type Node = { "@type": string; "@id": string; [property: string]: unknown };

const site = siteOf(
  {
    "_data/leadership.yaml": `
- name: Jay Miller
  role: Founder
  bio: Jay founded it.
  location: Washington, United States
  github: kjaymiller
  founder: true
- name: Élodie Ɗan
  role: Keeper of <keys>
  bio: Élodie keeps "everything".
  location: Lomé, Togo
  github: elodie-d
  pronouns: she/her
  links:
    - type: Website
      url: https://elodie.example/
`,
    "_data/strings/sw.yaml": readFileSync("_data/strings/en.yaml", "utf8"),
    "content/index.md": pageSource("Home", { layout: "home" }),
    "content/about.md": pageSource("About us", { layout: "about" }),
    "content/mission.md": pageSource("Mission", { layout: "mission" }),
    "content/team.md": pageSource("Leaders", { layout: "leadership" }),
    "content/events.md": pageSource("Events"),
    "content/events/lagos.md": pageSource("Lagos"),
    "content/soon/plan.md": pageSource("Plan"),
    "content/sw/index.md": pageSource("Nyumbani", { lang: "sw", layout: "home" }),
    "content/sw/events.md": pageSource("Matukio", { lang: "sw" }),
  },
  "https://bpd.org/repo/",
);
const { people } = await loadPeople(new ImageLibrary(site));
const portrait: Person["portrait"] = { sources: [], src: "/repo/img/a.webp", width: 1, height: 1 };
const shownPeople = people.map((one) => (one.pronouns ? { ...one, portrait } : one));
const dataOf = structuredData(site, shownPeople, "/repo/assets/logo.png");

/** The nodes of the page at an address. */
function nodesOf(url: string): Node[] {
  const { title = "", description = "", lang = "", layout = "" } = pageAt(site, url).data;
  const data = JSON.parse(dataOf({ url, title, description, lang, layout }));
  expect(data["@context"]).toBe("https://schema.org");
  return data["@graph"];
}

test.for([
  ["/", "WebPage", true],
  ["/about/", "AboutPage", true],
  ["/mission/", "WebPage", true],
  ["/team/", "WebPage", true],
  ["/events/", "WebPage", false],
] as const)("%s is a page of the kind %s, about the community: %s", ([url, type, isAbout]) => {
  expect(nodesOf(url)[0]).toEqual({
    "@type": type,
    "@id": `https://bpd.org/repo${url}`,
    name: pageAt(site, url).data.title,
    description: "What it is.",
    inLanguage: "en",
    isPartOf: { "@id": "https://bpd.org/repo/#website" },
    ...(isAbout && { about: { "@id": "https://bpd.org/repo/#organization" } }),
    ...(url !== "/" && { breadcrumb: { "@id": `https://bpd.org/repo${url}#breadcrumbs` } }),
  });
});

test.for<[url: string, steps: [name: string, url?: string][]]>([
  ["/", []],
  ["/about/", [["Home", "/"], ["About us"]]],
  ["/events/lagos/", [["Home", "/"], ["Events", "/events/"], ["Lagos"]]],
  // No page is at /soon/.
  ["/soon/plan/", [["Home", "/"], ["Plan"]]],
  ["/sw/", []],
  ["/sw/events/", [["Nyumbani", "/sw/"], ["Matukio"]]],
])("the breadcrumbs of %s begin at its language's home page", ([url, steps]) => {
  const list = nodesOf(url).find((node) => node["@type"] === "BreadcrumbList");
  const items = steps.map(([name, step], index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    ...(step && { item: `https://bpd.org/repo${step}` }),
  }));
  expect(list?.itemListElement ?? []).toEqual(items);
});

describe("the community", () => {
  const { settings } = site;
  const community = nodesOf("/").slice(1);

  test("is the same on every page", () => {
    for (const { url } of site.pages.all) {
      const common = nodesOf(url).filter((node) => /^(?:WebSite|Organi)/.test(node["@type"]));
      expect(common).toEqual(community);
    }
  });

  test("has a site, its leaders and where it is found", () => {
    expect(community).toEqual([
      {
        "@type": "WebSite",
        "@id": "https://bpd.org/repo/#website",
        name: settings.name,
        url: "https://bpd.org/repo/",
        inLanguage: ["en", "sw"],
        publisher: { "@id": "https://bpd.org/repo/#organization" },
      },
      {
        "@type": "Organization",
        "@id": "https://bpd.org/repo/#organization",
        name: settings.name,
        description: settings.description,
        url: "https://bpd.org/repo/",
        logo: "https://bpd.org/repo/assets/logo.png",
        email: settings.contact,
        sameAs: [...settings.join, ...settings.follow].map(({ url }) => url),
        founder: [{ "@id": "https://bpd.org/repo/team/#jay-miller" }],
        member: [
          {
            "@type": "Person",
            "@id": "https://bpd.org/repo/team/#jay-miller",
            name: "Jay Miller",
          },
          {
            "@type": "Person",
            "@id": `https://bpd.org/repo/team/#${encodeURI("élodie-ɗan")}`,
            name: "Élodie Ɗan",
          },
        ],
      },
    ]);
  });
});

test("the leaders' page says of each what it shows, and no other page does", () => {
  const shown = nodesOf("/team/").filter((node) => node["@type"] === "Person");
  expect(shown.map(({ name }) => name)).toEqual(["Jay Miller", "Élodie Ɗan"]);
  expect(shown[0]).not.toHaveProperty("image");
  expect(shown[0]).not.toHaveProperty("pronouns");
  expect(shown[1]).toEqual({
    "@type": "Person",
    "@id": `https://bpd.org/repo/team/#${encodeURI("élodie-ɗan")}`,
    name: "Élodie Ɗan",
    jobTitle: "Keeper of <keys>",
    description: 'Élodie keeps "everything".',
    homeLocation: { "@type": "Place", name: "Lomé, Togo" },
    pronouns: "she/her",
    image: "https://bpd.org/repo/img/a.webp",
    sameAs: ["https://github.com/elodie-d", "https://elodie.example/"],
  });
  const others = site.pages.all.filter(({ url }) => url !== "/team/");
  const types = others.flatMap(({ url }) => nodesOf(url)).map((node) => node["@type"]);
  expect(types).not.toContain("Person");
});

test("whatever a page names by its id is in its data", () => {
  for (const { url } of site.pages.all) {
    const parts = partsOf(nodesOf(url));
    const named = new Set(parts.filter((part) => "@type" in part).map((part) => part["@id"]));
    for (const part of parts.filter((part) => "@id" in part)) expect(named).toContain(part["@id"]);
  }
});

const hostile = [
  "</script>",
  "</SCRIPT\n>",
  "<!--<script>",
  "-->",
  "]]>",
  "&lt;/script&gt;",
  '"}]}</script><script>alert(1)</script>',
  "\\u003c/script>",
  "a\u2028b\u2029c",
];

describe("whatever an author writes stays inside its <script> and is read from it unchanged", () => {
  test.for(hostile)("%s", expectInside);

  test("and any text", { timeout }, () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" })));
    fc.assert(
      fc.property(texts, (parts) => expectInside(parts.join(""))),
      runs,
    );
  });
});

/** As a browser reads it. */
function expectInside(title: string): void {
  const page = { url: "/about/", title, description: title, lang: "en", layout: "about" };
  const html = `<!doctype html><script type="application/ld+json">${dataOf(page)}</script><title>After</title>`;
  const tree = parse(html, { treeAdapter: adapter });
  const [script, another] = getElementsByTagName("script", tree);
  const [node] = JSON.parse(textContent(script ?? []))["@graph"];
  expect(node).toMatchObject({ name: title, description: title });
  expect(another).toBeUndefined();
  expect(textContent(script ?? [])).not.toMatch(/[\u2028\u2029]/);
  expect(textContent(getElementsByTagName("title", tree))).toBe("After");
}

/** Every object in it, the outer ones too. */
function partsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(partsOf)];
}
