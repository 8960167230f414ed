// What the system calls an error; asked by whoever expects one.

/** The code of a system's error, such as "ENOENT"; undefined for any other. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
