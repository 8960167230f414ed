// A value of YAML that has keys; asked wherever one is looked into before its schema has passed it.

export function isKeyed(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}

/** The value at a key, or undefined where there is none. */
export function valueAt(value: unknown, ...path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isKeyed(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}
