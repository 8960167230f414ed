// `npm run share`: writes the picture that stands for the site where it is shared to `_includes/brand/`,
// anew from the first style page of the site that it has built.
import { existsSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { exitStatus } from "../src/cli/exit-status.ts";
import { startBrowser } from "./measure/browser.ts";
import { sharePicture } from "./share-picture.ts";

const stylePage = "_site/style/index.html";
const file = "_includes/brand/share.png";

await exitStatus(async () => {
  if (!existsSync(stylePage)) {
    console.error("There is no style page in _site/ yet: npm run build");
    return false;
  }
  const server = await startBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const bytes = await sharePicture(browser, pathToFileURL(stylePage).href);
    writeFileSync(file, bytes);
    console.log(`${file}: ${bytes.length} bytes`);
    return true;
  } finally {
    await server.close();
  }
});
