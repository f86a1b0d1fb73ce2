import { HostObject } from '../protocol/host-object';
import type { HostContext } from './context';

export class Runtime extends HostObject {
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get enableEvents(): boolean {
    return this.#context.eventsEnabled;
  }
  set enableEvents(value: boolean) {
    this.#context.eventsEnabled = value;
  }
}
