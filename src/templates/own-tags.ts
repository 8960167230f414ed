// Nunjucks' own tags. Its parser tells them to nobody, so they stand here, and a test asks it about each.

/** The tags that hold something, each with the one that closes it; `set` does where it has no `=`. */
export const closedBy: ReadonlyMap<string, string> = new Map(
  Object.entries({
    if: "endif",
    ifAsync: "endif",
    for: "endfor",
    asyncEach: "endeach",
    asyncAll: "endall",
    block: "endblock",
    call: "endcall",
    filter: "endfilter",
    macro: "endmacro",
    raw: "endraw",
    set: "endset",
    switch: "endswitch",
    verbatim: "endverbatim",
  }),
);

/** The tags that stand between one and the one that closes it. */
export const inner = ["elif", "elseif", "else", "case", "default"];

/** The tags that stand alone. */
export const alone = ["extends", "from", "import", "include"];

/** All of them. */
export const ownTags: ReadonlySet<string> = new Set([...[...closedBy].flat(), ...inner, ...alone]);
