// Loaded by Node ahead of a build of `npm start`, which waits here until there is something to build.
// The libraries are loaded by then: that takes longer than all that a small site's build does itself.
import { once } from "node:events";
import { readFileSync } from "node:fs";

const turn = once(process, "message");
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
// One that can't be loaded is told by the build.
await Promise.allSettled(Object.keys(dependencies).map((name) => import(name)));
await turn;
performance.mark("turn");
