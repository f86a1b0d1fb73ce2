/** The far end of the wire: works the calls off. */
import { breather } from './breather';
import { createDesk, type DeskWork } from './desk';
import type { CallName } from './desk-calls';
import { bytesIn, faultText, type DeskCall, type FromDesk, type ToDesk } from './desk-wire';

/** As much as a worker's own scope and a message port have in common. */
export interface Port {
  postMessage(message: FromDesk, options: { readonly transfer: Transferable[] }): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToDesk>) => void): void;
}

export function serveDesk(port: Port): void {
  const send = (message: FromDesk, transfer: Transferable[] = []) => port.postMessage(message, { transfer });
  let desk: DeskWork | null = null;
  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'plan') desk = createDesk(data.plan, breather());
    else if (desk) void workOff(desk, data);
  });
  send({ kind: 'ready' });

  async function workOff<Name extends CallName>(work: DeskWork, { id, name, input }: DeskCall<Name>) {
    try {
      const output = await work[name](input, (progress) => send({ kind: 'progress', id, progress }));
      send({ kind: 'answer', id, output }, bytesIn(output));
    } catch (thrown) {
      send({ kind: 'fault', id, detail: faultText(thrown) });
    }
  }
}
