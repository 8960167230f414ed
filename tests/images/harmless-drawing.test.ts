// A drawing that acts or fetches is refused, whatever it hides behind.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeDrawing } from "../../src/images/harmless-drawing.ts";

const svg = (inner: string, attributes = "") =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" ${attributes}>${inner}</svg>`;

test.for([
  svg('<path d="M0 0h4v3z" fill="url(#a)" style="fill:url(#a);stroke:none"/>'),
  svg(
    '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><use href="#a" xlink:href="#a"/>',
  ),
  svg('<g transform="translate(1 2) rotate(3)" aria-label="Kano (Nigeria)" fill="rgb(1 2 3)"/>'),
  svg("<text>a &lt; b<![CDATA[<script>]]></text><!-- <script/> -->"),
  `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg("")}`,
  readFileSync("_includes/brand/icon.svg", "utf8"),
])("%s is a drawing", (drawing) => {
  expect(() => judgeDrawing(Buffer.from(drawing, "latin1"))).not.toThrow();
});

test.for([
  { drawing: svg("<script>alert(1)</script>"), has: "<script>" },
  { drawing: svg("<g><x:script xmlns:x='http://www.w3.org/2000/svg'/></g>"), has: "<x:script>" },
  { drawing: svg("<foreignObject><p/></foreignObject>"), has: "<foreignObject>" },
  { drawing: svg("<style>@import 'https://x.org'</style>"), has: "<style>" },
  { drawing: svg('<image href="https://x.org/a.png"/>'), has: "<image>" },
  { drawing: svg('<a href="javascript:x"><path/></a>'), has: "<a>" },
  { drawing: svg('<set attributeName="href"/>'), has: "<set>" },
  { drawing: svg("", 'onload="x()"'), has: "onload" },
  { drawing: svg('<use xlink:href="https://x.org/a.svg#b"/>'), has: 'xlink:href="https' },
  { drawing: svg('<path fill="url(https://x.org)"/>'), has: 'fill="url' },
  {
    drawing: svg("", `style="background-image:image-set('https://x.org/a.png' 1x)"`),
    has: "style=",
  },
  { drawing: svg("", `style="cursor:-webkit-image-set('https://x.org/a.png' 1x)"`), has: "style=" },
  { drawing: svg('<path style="fill: u/**/rl(//x.org)"/>'), has: "style=" },
  {
    drawing: `<!DOCTYPE svg SYSTEM "a><!-- " [ <!ENTITY x '<script/>'> <!-- --> ]>${svg("<g>&x;</g>")}`,
    has: "<!DOCTYPE svg SYSTEM",
  },
  {
    drawing: svg("").replace('"1.0"', '"1.0" encoding="ISO-2022-JP"'),
    has: '<?xml version="1.0"',
  },
  { drawing: svg("<title>\xe9</title>"), has: "letters that are not UTF-8" },
  { drawing: svg("<g>".repeat(20_000)), has: "elements more than 100 deep" },
  { drawing: svg('<path style="fill: u\\72l(//x.org)"/>'), has: "style=" },
  {
    drawing: `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg("&a;")}`,
    has: "<!DOCTYPE svg [",
  },
  { drawing: `<?xml-stylesheet href="https://x.org"?>${svg("")}`, has: "<?xml-stylesheet" },
])("$drawing has $has in it", ({ drawing, has }) => {
  expect(() => judgeDrawing(Buffer.from(drawing, "latin1"))).toThrow(`this drawing has ${has}`);
});
