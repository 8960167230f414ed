/** What makes a state, and what is no more particular than that and needs nobody's hand. */
const states = [
  { name: "hover", made: /:hover/g, shown: ":where(*)" },
  { name: "focus", made: /:focus(?:-visible)?/g, shown: ":where(:any-link)" },
];

/**
 * The rules of these sheets for a state, written so that they hold inside `data-state` as well:
 * `.button:hover { … }` → `[data-state="hover"] { .button { … } }`. So a page shows what the
 * components' own rules do, and no component needs a class for it.
 * @param sheets each a layer, whose rules aren't nested
 * @param html of the page, which has the rules for what it shows and no others
 */
export function forcedStates(sheets: string[], html: string): string {
  const present = states.filter(({ name }) => html.includes(`data-state="${name}"`));
  const classes = classesIn(html);
  return sheets.flatMap((sheet) => forcedIn(sheet, present, classes)).join("");
}

function forcedIn(sheet: string, present: typeof states, classes: Set<string>): string[] {
  const text = sheet.replace(/\/\*.*?\*\//gs, "");
  const [layer = ""] = /@layer [\w-]+ /.exec(text) ?? [];
  const rules = (text.match(/[^{}]+\{[^{}]*\}/g) ?? []).filter((rule) => isFor(classes, rule));
  return present.map(({ name, made, shown }) => {
    const own = rules.filter((rule) => rule.search(made) >= 0);
    const inside = own.map((rule) => rule.trim().replace(made, shown)).join("\n");
    return inside && `${layer}{ [data-state="${name}"] {\n${inside}\n} }\n`;
  });
}

function classesIn(html: string): Set<string> {
  const written = html.matchAll(/(?<= class=")[^"]+/g);
  return new Set(Array.from(written, ([names]) => names.split(" ")).flat());
}

/** Whether there is every class that a rule speaks of. */
function isFor(classes: Set<string>, rule: string): boolean {
  const [selector = ""] = rule.split("{");
  return (selector.match(/(?<=\.)[\w-]+/g) ?? []).every((name) => classes.has(name));
}
