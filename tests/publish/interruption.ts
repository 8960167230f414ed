// Loaded ahead of a build (`node --import`): kills the process at one of its steps on the disk, given
// by `AT`. A step is the number of a renaming that was just done, or "removing": one file of a folder
// is gone, the others are not.
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const { AT } = process.env;
const { renameSync } = fs;
const { rm } = promises;
let renamings = 0;

fs.renameSync = (from, to) => {
  renameSync(from, to);
  renamings += 1;
  if (AT === `${renamings}`) process.kill(process.pid, "SIGKILL");
};
promises.rm = async (folder, options) => {
  if (AT === "removing") {
    fs.rmSync(join(`${folder}`, "index.html"), { force: true });
    process.kill(process.pid, "SIGKILL");
  }
  await rm(folder, options);
};
syncBuiltinESMExports();
