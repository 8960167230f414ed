// `npm run share`: writes the picture that stands for the site where it is shared to `_includes/brand/`,
// anew from the style page of the site that it has built.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { startBrowser } from "./measure/browser.ts";
import { sharePicture } from "./share-picture.ts";

const file = "_includes/brand/share.png";

const server = await startBrowser();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  const bytes = await sharePicture(browser, pathToFileURL("_site/style/index.html").href);
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
} finally {
  await server.close();
}
