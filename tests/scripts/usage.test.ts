import { expect, test } from "vitest";
import { runScript } from "./script-run.ts";

test.for([
  { script: "bench", args: ["--pages", "10,many"], said: '--pages is "many": write whole numbers' },
  { script: "bench", args: ["--pairs", "0"], said: '--pairs is "0": write whole numbers' },
  { script: "bench", args: ["--pagez", "1"], said: "no option --pagez; did you mean --pages?" },
  { script: "measure", args: ["--json"], said: "--json needs a value: --json measured.json" },
  { script: "measure", args: ["/mission/"], said: 'This command takes no argument "/mission/".' },
  { script: "measure", args: [], said: "There is no _site/ yet: npm run build" },
  { script: "share", args: [], said: "There is no style page in _site/ yet: npm run build" },
  { script: "icons", args: ["--all"], said: "There is no option --all" },
])("npm run $script -- $args is answered with words", ({ script, args, said }) => {
  const { status, stdout, stderr } = runScript(script, ...args);

  expect(stderr).toContain(said);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});

test.for(["bench", "measure", "fonts", "icons", "share"])("npm run %s has help", (script) => {
  const { status, stdout } = runScript(script, "--help");

  expect(stdout).toContain(`npm run ${script} -- [options]`);
  expect(status).toBe(0);
});
