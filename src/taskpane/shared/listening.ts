/** From a registration that is under way to the one call that ends it. */
import type { Answer } from '../../excel';

/** Ends it at once, or as soon as it has begun. */
export function listening(watching: Promise<Answer<() => void>>): () => void {
  let ended = false;
  let stop: (() => void) | null = null;
  void watching.then((answer) => {
    if (!answer.ok) return;
    if (ended) answer.value();
    else stop = answer.value;
  });
  return () => {
    ended = true;
    stop?.();
  };
}
