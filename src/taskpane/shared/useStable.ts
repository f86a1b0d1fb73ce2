/** Handlers that stay the same functions for as long as their component stands. */
import { useLayoutEffect, useState } from 'react';

type Handlers = Readonly<Record<string, (...args: never[]) => void>>;

/**
 * Each does what the handler of its name does at the time it is called. What they are handed to need not be drawn
 * again with every turn of the component that makes them. The names must not change.
 */
export function useStable<T extends Handlers>(handlers: T): T {
  const [exchange] = useState(() => new Exchange(handlers));
  useLayoutEffect(() => exchange.connect(handlers));
  return exchange.stable;
}

class Exchange<T extends Handlers> {
  readonly stable: T;

  constructor(private latest: T) {
    const forwarding = Object.keys(latest).map((name) => [
      name,
      (...args: never[]) => this.latest[name]?.(...args),
    ]);
    // Made of the very keys of `latest`, each with a function of its arguments.
    this.stable = Object.fromEntries(forwarding) as T;
  }

  connect(handlers: T): void {
    this.latest = handlers;
  }
}
