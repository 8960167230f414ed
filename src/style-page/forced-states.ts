// The states that an element has only under a pointer or with the focus, for the style page to show.

/** What makes a state, and what is no more particular than that and needs nobody's hand. */
const states = [
  { name: "hover", made: /:hover/g, shown: ":where(*)" },
  { name: "focus", made: /:focus(?:-visible)?/g, shown: ":where(:any-link)" },
];

/**
 * The rules of these sheets for a state, written so that they hold inside `data-state` as well:
 * `.action:hover { … }` → `[data-state="hover"] { .action { … } }`. So the page shows what the
 * components' own rules do, and no component needs a class for it.
 * @param sheets each a layer, whose rules aren't nested
 */
export function forcedStates(sheets: string[]): string {
  return sheets.map(forcedIn).join("");
}

function forcedIn(sheet: string): string {
  const text = sheet.replace(/\/\*.*?\*\//gs, "");
  const [layer = ""] = /@layer [\w-]+ /.exec(text) ?? [];
  const rules = text.match(/[^{}]+\{[^{}]*\}/g) ?? [];
  return states
    .map(({ name, made, shown }) => {
      const own = rules.filter((rule) => rule.search(made) >= 0);
      const inside = own.map((rule) => rule.trim().replace(made, shown)).join("\n");
      return inside && `${layer}{ [data-state="${name}"] {\n${inside}\n} }\n`;
    })
    .join("");
}
