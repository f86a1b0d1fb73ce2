import { openInFrame } from '../boot';
import type { Host } from '../host';
import type { Bridge } from '../protocol/bridge';
import { element } from './elements';

/** Where the ribbon's three buttons open the pane. */
export const PLACES = [
  { place: 'insert', label: 'Chèn biểu mẫu', icon: 'assets/insert-32.png' },
  { place: 'check', label: 'Kiểm tra', icon: 'assets/check-32.png' },
  { place: 'consolidate', label: 'Tổng hợp', icon: 'assets/consolidate-32.png' },
] as const;
export type Place = (typeof PLACES)[number]['place'];

/** The task pane of one window: a frame with the real office.js over the window's host. */
export class Pane {
  readonly root = element('aside', { class: 'pane', hidden: true, 'aria-label': 'Ngăn tác vụ' });
  readonly #host: Host;
  #bridge: Bridge | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Opens the pane afresh at a place. */
  async open(place: Place): Promise<void> {
    this.close();
    const frame = element('iframe', { title: 'Kế hoạch số' });
    const shut = element('button', { type: 'button', class: 'shut', 'aria-label': 'Đóng ngăn' }, '×');
    shut.addEventListener('click', () => this.close());
    this.root.replaceChildren(element('header', {}, element('span', {}, 'Kế hoạch số'), shut), frame);
    this.root.hidden = false;
    this.#bridge = await openInFrame(frame, `taskpane.html?place=${place}`, this.#host);
  }

  close(): void {
    if (this.#bridge) this.#host.disconnect(this.#bridge);
    this.#bridge = null;
    this.root.replaceChildren();
    this.root.hidden = true;
  }
}
