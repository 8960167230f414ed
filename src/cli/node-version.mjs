// First thing in each npm script: one plain sentence when this Node can't run TypeScript.
// Plain JavaScript in the syntax of 2018, so that an old Node reads it and gets to say the sentence.

if (!process.features.typescript) {
  const onLinux = process.platform === "linux" && process.arch === "x64";
  const remedy = onLinux
    ? "`npm ci` brings Node 24 along: run it again, without --omit=optional or --no-optional"
    : "install Node 24 from https://nodejs.org";
  console.error(`This needs Node 22.18 or newer and found ${process.versions.node}; ${remedy}.`);
  process.exitCode = 1;
}
