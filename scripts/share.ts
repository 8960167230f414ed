import { existsSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { runCommand, UsageError } from "../src/cli/command.ts";
import { startBrowser } from "./measure/browser.ts";
import { shareImage } from "./share-image.ts";

const stylePage = "_site/style/index.html";
const file = "_includes/brand/share.png";

const command = {
  name: "share",
  summary: `Writes the image for shared links, ${file}, anew from the site's first style page.`,
};

await runCommand(command, async () => {
  if (!existsSync(stylePage))
    throw new UsageError("There is no style page in _site/ yet: npm run build");
  const server = await startBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const bytes = await shareImage(browser, pathToFileURL(stylePage).href);
    writeFileSync(file, bytes);
    console.log(`${file}: ${bytes.length} bytes`);
    return true;
  } finally {
    await server.close();
  }
});
