/** Sets the words that say how far the work is. */
export type SetText = (text: string) => void;

/** Shorter work needs no sign that it goes on. */
const patience = 2000;

/**
 * Does work that may take long. On a terminal, after two seconds, a line below says that it goes on;
 * in a pipe and in CI nothing does.
 * @param text what is being done, such as "Fetching photos"
 * @returns what the work returns
 */
export async function withProgress<Result>(
  text: string,
  work: (setText: SetText) => Promise<Result>,
): Promise<Result> {
  if (!process.stderr.isTTY || process.env.CI) return work(() => {});
  const { default: yoctoSpinner } = await import("yocto-spinner");
  const spinner = yoctoSpinner({ text });
  const timer = setTimeout(() => spinner.start(), patience);
  try {
    return await work((said) => {
      // Even one that isn't started would show it.
      if (spinner.isSpinning) spinner.text = said;
    });
  } finally {
    clearTimeout(timer);
    spinner.stop();
  }
}
