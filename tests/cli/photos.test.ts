// What the command adds to the fetching, which `tests/images/photos.test.ts` tries in full.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { madePortrait } from "../../scripts/measure/made-portrait.ts";
import { projectWith } from "../build/project.ts";
import { smallProject } from "../build/small-project.ts";
import { githubStandIn } from "../images/github-stand-in.ts";
import { ran } from "./ran.ts";

const portrait = await madePortrait(1);

function leader(github: string): string {
  return `- name: Ama ${github}\n  role: Keeper\n  bio: Keeps.\n  location: Lomé, Togo\n  github: ${github}\n`;
}

/**
 * Runs the command in a project that has ama's photo from an earlier time. GitHub has a newer one,
 * no account of the name kofi, and no answer for anybody else.
 */
async function photos(leaders: string, ...args: string[]) {
  const { hosts, asked } = await githubStandIn(() => ({ url = "" }, response) => {
    if (url.startsWith("/ama.")) response.end(portrait);
    if (url.startsWith("/kofi.")) response.writeHead(404).end();
  });
  const root = projectWith({
    ...smallProject(),
    "_data/leadership.yaml": leaders,
    "content/images/github/ama.png": portrait,
  });
  const ahead = `const { fetch } = globalThis;
    globalThis.fetch = ({ pathname }, options) => fetch("${hosts.asked}" + pathname, options);`;
  return { ...(await ran(root, "photos", { args, ahead })), asked, root };
}

test("--anew fetches all, says which came, and only warns of those that didn't", async () => {
  const { root, asked, ...result } = await photos(leader("ama") + leader("kofi"), "--anew");
  expect(result).toEqual({
    status: 0,
    stdout: "Fetched into content/images/github/: ama.\n",
    stderr: expect.stringMatching(
      /^_data\/leadership\.yaml:10:11: warning: .*kofi.*\n1 warning\.\n$/s,
    ),
  });
  expect(asked.sort()).toEqual(["/ama.png", "/kofi.png"]);
  expect(existsSync(join(root, "content/images/github/ama.jpg"))).toBe(true);
});

test("fetches what is missing, with --within for no longer than that", async () => {
  // Four at a time, each for five seconds: more than this test has.
  const silent = Array.from({ length: 40 }, (_, index) => leader(`silent-${index}`));
  const { status, stdout, stderr, asked } = await photos(
    leader("ama") + silent.join(""),
    ...["--within", "500"],
  );
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: "Fetched into content/images/github/: nothing.\n",
  });
  expect(stderr.match(/it took too long/g)).toHaveLength(40);
  expect(asked).not.toContain("/ama.png");
});

test("fails where the leaders can't be read, and asks for nobody", async () => {
  const { status, stderr, asked } = await photos("- name: [\n", "--anew");
  expect({ status, asked }).toEqual({ status: 1, asked: [] });
  expect(stderr).toMatch(/^_data\/leadership\.yaml:\d+:\d+: error: /);
});
