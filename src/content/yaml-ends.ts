// Where a value of YAML that was opened with a quote or a bracket is closed.

/** The offset after what closes the quote or bracket at the text's start, or undefined where nothing does. */
export function closedAt(text: string): number | undefined {
  if (text.startsWith('"')) return /^"(?:[^"\\]|\\.)*"/s.exec(text)?.[0].length;
  return text.startsWith("'") ? /^'(?:[^']|'')*'/.exec(text)?.[0].length : bracketClosedAt(text);
}

function bracketClosedAt(text: string): number | undefined {
  let depth = 0;
  for (const { index, 0: sign } of text.matchAll(/[[\]{}]/g)) {
    depth += sign === "[" || sign === "{" ? 1 : -1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}
