// Loaded by Node ahead of a build that the bench measures: tells at its end, on the file descriptor
// that the bench opened for it, what it used. Plain JavaScript: to strip types would cost the build.
import { writeSync } from "node:fs";

process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));
