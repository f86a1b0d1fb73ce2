/** Events on their way to office.js: which the client registered for, and the messages it expects. */
import type { Area } from '../../sheet/model';
import type { BookEvent } from '../model/events';
import { isSingleCell, rangeText } from '../model/areas';
import type { HostObject } from './host-object';
import type { EventEntry } from './messages';

/** `messageType` by the name in `_Register…Event`, as in `excel-web-16.00.debug.js` (`eventType: …`). */
const TYPES: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  ProtectionChanged: 24,
};

const KINDS: Readonly<Record<BookEvent['kind'], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
};

/** Collections hear of every sheet under this name. */
const WHOLE_BOOK = 'Workbook';

/** What one client has registered for. */
export class Registrations {
  readonly #counts = new Map<string, number>();

  /** Follows `_Register…Event` and `_Unregister…Event`; false when the host never raises such an event. */
  follow(object: HostObject, method: string): boolean {
    const match = /^_(Un)?[Rr]egister(\w+)Event$/.exec(method);
    const type = TYPES[match?.[2] ?? ''];
    if (type === undefined) return false;
    const id = object.identity()['Id'];
    const key = `${type}/${typeof id === 'string' ? id : WHOLE_BOOK}`;
    const count = (this.#counts.get(key) ?? 0) + (match?.[1] ? -1 : 1);
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
    return true;
  }

  /** Target ids that want this event. */
  targets(event: BookEvent): string[] {
    return [event.sheetId, WHOLE_BOOK].filter((id) => this.#counts.has(`${KINDS[event.kind]}/${id}`));
  }

  get count(): number {
    return [...this.#counts.values()].reduce((total, count) => total + count, 0);
  }
}

export interface EventOrigin {
  /** Raised by the add-in's own call. */
  readonly byAddin: boolean;
  /** `triggerSource` came with ExcelApi 1.14. */
  readonly tellsTrigger: boolean;
  /** Keeps a range for `args.getRange()`. */
  readonly keepRange: (area: Area) => string;
}

export function entriesFor(event: BookEvent, targets: readonly string[], origin: EventOrigin): EventEntry[] {
  if (targets.length === 0) return [];
  const message = JSON.stringify(argumentsOf(event, origin));
  return targets.map((targetId) => ({
    messageCategory: 65536,
    messageType: KINDS[event.kind],
    targetId,
    message,
  }));
}

function argumentsOf(event: BookEvent, origin: EventOrigin): Record<string, unknown> {
  const common = { worksheetId: event.sheetId, source: 'Local' };
  switch (event.kind) {
    case 'changed':
      return {
        ...common,
        changeType: event.change,
        address: rangeText(event.area),
        shiftDirection: 'None',
        referenceId: origin.keepRange(event.area),
        ...(isSingleCell(event.area) && event.details),
        ...(origin.tellsTrigger && { triggerSource: origin.byAddin ? 'ThisLocalAddin' : 'Unknown' }),
      };
    case 'formatChanged':
      return { ...common, address: rangeText(event.area), referenceId: origin.keepRange(event.area) };
    case 'selectionChanged':
      return { worksheetId: event.sheetId, address: rangeText(event.area) };
    case 'protectionChanged':
      return { ...common, isProtected: event.isProtected };
    case 'activated':
    case 'deactivated':
    case 'added':
    case 'deleted':
      return common;
  }
}
