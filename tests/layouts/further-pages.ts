// A site with pages that ours doesn't have, built once for all tests of layouts.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { sharedSite } from "../build/site.ts";

const page = (...lines: string[]) =>
  ["---", "layout: default", "lang: en", ...lines, "---", "A *word*.", ""].join("\n");

const own = (name: string) => readFileSync(`content/${name}`, "utf8");

/** So much text that the web font has no room beside it: words that repeat nothing. */
const words = Array.from({ length: 1_200 }, (_, index) =>
  createHash("md5").update(`${index}`).digest("hex").slice(0, 8),
).join(" ");

const image = sharp({
  create: { width: 1200, height: 630, channels: 3, background: "#8a2b0b" },
});

export const furtherPages = sharedSite({
  "content/titled.md": page('title: "Q & A, 2*3*4"'),
  "content/headed.md": page(
    "title: Questions & <answers>",
    "heading: |\n  Your questions,\n  *our* answers & <more>",
    "lead: Ask & *listen*",
  ),
  "content/long.md": `${page("title: A long page")}\n${words}\n`,
  "content/shared.md": page('title: "Q & A <soon>"', "share: questions.png"),
  "content/images/questions.png": await image.png().toBuffer(),
  "content/mission.md": `${own("mission.md")}\nSaid before.[^note]\n\n[^note]: Long *ago*.\n`,
  "content/404.md": `${own("404.md").replace(/^(heading|lead): .*\n/gm, "")}
## Try the mission

Or [read on](mission.md).
`,
});
