/** Long work in slices, so that one thread serves others too. */

/** Milliseconds of work between two breaths: two frames of a screen. */
const stretch = 32;

/** Lets others have their turn, but not so often that the waiting costs more than the work. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < stretch) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
