// Loaded ahead of a build (`node --import`): at one of its steps on the disk, given by `AT`, the
// process is killed or, where `MEANWHILE` is a command, that one runs. A step is the number of a
// renaming that was just done, or "removing": one file of a folder is gone, the others are not.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const { AT, MEANWHILE, ...env } = process.env;
const { renameSync } = fs;
const { rm } = promises;
let renamings = 0;

fs.renameSync = (from, to) => {
  renameSync(from, to);
  renamings += 1;
  if (AT === `${renamings}`) interrupt();
};
promises.rm = async (folder, options) => {
  if (AT === "removing") fs.rmSync(join(`${folder}`, "index.html"), { force: true });
  if (AT === "removing") interrupt();
  await rm(folder, options);
};
syncBuiltinESMExports();

function interrupt() {
  if (!MEANWHILE) process.kill(process.pid, "SIGKILL");
  const { status } = spawnSync(process.execPath, `${MEANWHILE}`.split(" "), { env });
  if (status !== 0) throw new Error(`${MEANWHILE} ended with ${status}`);
}
