/** Lets the browser paint and take keys between two pieces of a long job. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
