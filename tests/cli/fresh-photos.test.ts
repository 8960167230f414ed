import { expect, test } from "vitest";
import { freshPhotos } from "../../src/cli/fresh-photos.ts";
import { temporaryProject } from "../images/temporary-project.ts";

const tells = `console.log("Fetched: ama."); console.error("1 warning.");`;
const goesOn = "setInterval(() => {}, 1000);";

const cases = [
  { what: "what it says", code: tells, said: "Fetched: ama.\n1 warning.\n" },
  {
    what: "what it said when its time is over",
    code: `${tells} ${goesOn}`,
    said: "Fetched: ama.\n1 warning.\n",
  },
  {
    what: "that it took too long",
    code: goesOn,
    said: "The photos did not come in 3 s: the site goes on without. Later: npm run photos\n",
  },
  {
    what: "nothing of what the build tells as well",
    code: `${tells} process.exitCode = 1;`,
    said: "",
  },
  {
    what: "how long it has",
    code: "console.log(process.argv.slice(2).join())",
    said: "--within,2500\n",
  },
];

test("tells what `npm run photos` said, after three seconds at most", async () => {
  const told = cases.map(async ({ what, code }) => {
    const scripts = { photos: "node --version && node photos.mjs" };
    const root = temporaryProject({
      "package.json": JSON.stringify({ scripts }),
      "photos.mjs": code,
    });
    return { what, code, said: await freshPhotos(root, new AbortController().signal) };
  });
  // At once, as each of them may take its three seconds.
  expect(await Promise.all(told)).toEqual(cases);
});
