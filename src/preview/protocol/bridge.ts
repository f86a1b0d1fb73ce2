import type { BookEvent } from '../model/events';
import type { SheetState } from '../model/sheet-state';
import { type Shift, shiftArea } from '../model/structure';
import { Range } from '../objects/Range';
import type { HostContext } from '../objects/context';
import { createService } from '../objects/services';
import { Workbook } from '../objects/Workbook';
import { isLaterThan } from './api-sets';
import { runBatch } from './batch';
import { entriesFor, Registrations } from './event-messages';
import { HostError, type HostErrorCode } from './host-error';
import type { HostObject } from './host-object';
import { membersUpTo } from './members';
import { ActionType, type BatchRequest, type BatchResponse } from './messages';
import { References } from './references';

/** What office.js takes as `window._richApiNativeBridge`: JSON text in both directions. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost: ((text: string) => void) | undefined;
}

export interface BridgeOptions {
  /** The host announces ExcelApi 1.`minor`. */
  readonly minor: number;
  /** Resolves when the person has left the cell they are editing; null when nobody is editing. */
  readonly cellEdit: () => Promise<void> | null;
}

/** Requests and responses of Excel on the web may have 5 MB ("Resource limits and performance optimization"). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** `Excel.run({delayForCellEdit: true}, …)` sets this flag on its requests. */
const DELAY_FOR_CELL_EDIT = 64;

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body?: unknown };
}

/** One client's connection to a workbook: its batches, kept references and event registrations. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | undefined;
  readonly references = new References();
  readonly registrations = new Registrations();
  /** Batches that came from `context.sync()`; the release of references after `Excel.run` is not one. */
  batches = 0;
  readonly #context: HostContext;
  readonly #options: BridgeOptions;
  readonly #root: Workbook;
  readonly #members;
  readonly #eventRanges = new Map<string, Range>();
  #lastEventRange = 0;
  #running = false;
  #pending: { event: BookEvent; byAddin: boolean }[] = [];
  readonly #stops: readonly (() => void)[];

  constructor(context: HostContext, options: BridgeOptions) {
    this.#context = context;
    this.#options = options;
    this.#members = membersUpTo(options.minor);
    this.#root = new Workbook(context, (id) => this.#eventRanges.get(id) ?? null);
    this.#stops = [
      context.book.listen((event) => this.#hear(event)),
      context.book.onShift((sheet, shift) => this.#moveRanges(sheet, shift)),
    ];
  }

  /** Ends the connection, e.g. when the pane reloads. */
  close(): void {
    for (const stop of this.#stops) stop();
    this.references.clear();
    this.onMessageFromHost = undefined;
  }

  sendMessageToHost(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.type !== 1) return;
    const waiting = this.#options.cellEdit();
    if (waiting && ((message.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) {
      void waiting.then(() => this.sendMessageToHost(text));
      return;
    }
    const response = waiting ? failure('InvalidOperationInCellEditMode') : this.#answer(message, text.length);
    // Excel answers later, never inside the call.
    queueMicrotask(() => {
      this.#send({
        id: message.id,
        type: message.type,
        message: { statusCode: 200, headers: {}, body: response },
      });
      this.#flushEvents();
    });
  }

  #answer(message: Message, size: number): BatchResponse {
    const { body } = message.message;
    const request = (typeof body === 'string' ? JSON.parse(body) : body) as BatchRequest | undefined;
    if (!request?.Actions) return { Results: [] };
    if (isSync(request)) this.batches += 1;
    if (size > PAYLOAD_LIMIT) return failure('RequestPayloadSizeLimitExceeded');
    this.#running = true;
    try {
      const response = runBatch(request, {
        root: this.#root,
        members: this.#members,
        references: this.references,
        create: createService,
        register: (object, method) => this.#register(object, method),
      });
      return JSON.stringify(response).length > PAYLOAD_LIMIT
        ? failure('ResponsePayloadSizeLimitExceeded')
        : response;
    } finally {
      this.#running = false;
    }
  }

  /** A kept range follows its cells; one that was deleted stays where it was. */
  #moveRanges(sheet: SheetState, shift: Shift): void {
    for (const object of this.references.objects) {
      if (object instanceof Range && object.sheet === sheet) {
        object.area = shiftArea(object.area, shift) ?? object.area;
      }
    }
  }

  #register(object: HostObject, method: string): boolean {
    const member = `${object.constructor.name}.${method}`;
    if (isLaterThan(this.#options.minor, member)) throw new HostError('ApiNotFound', member);
    return this.registrations.follow(object, method);
  }

  #hear(event: BookEvent): void {
    if (!this.#context.eventsEnabled) return;
    const byAddin = this.#running;
    this.#pending.push({ event, byAddin });
    if (!byAddin) queueMicrotask(() => this.#flushEvents());
  }

  #flushEvents(): void {
    const pending = this.#pending;
    this.#pending = [];
    const entries = pending.flatMap(({ event, byAddin }) =>
      entriesFor(event, this.registrations.targets(event), {
        byAddin,
        tellsTrigger: this.#options.minor >= 14,
        keepRange: (area) => this.#keepEventRange(event.sheetId, area),
      }),
    );
    if (entries.length > 0) this.#send({ type: 3, message: { entries } });
  }

  #keepEventRange(sheetId: string, area: Range['area']): string {
    this.#lastEventRange += 1;
    const id = `event${this.#lastEventRange}`;
    const sheet = this.#context.book.sheetWithId(sheetId);
    if (sheet) this.#eventRanges.set(id, new Range(this.#context, sheet, area));
    this.#eventRanges.delete(`event${this.#lastEventRange - 100}`);
    return id;
  }

  #send(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** Not the client's own housekeeping: releasing references, telling that the page is ready. */
function isSync({ Actions, ObjectPaths }: BatchRequest): boolean {
  const internal = Object.values(ObjectPaths).some(({ Name }) =>
    Name?.startsWith('Microsoft.InternalService.'),
  );
  const releases = Actions.filter(({ Name }) => Name === '_RemoveReference').length;
  const others = Actions.filter(({ Name }) => Name !== '_RemoveReference');
  const onlyReleases =
    releases > 0 && others.every(({ ActionType: type }) => type === ActionType.instantiate);
  return !internal && !onlyReleases;
}

function failure(code: HostErrorCode): BatchResponse {
  const error = new HostError(code);
  return {
    Results: [],
    Error: { Code: code, Message: error.message, HttpStatusCode: error.status, ActionIndex: 0, Location: '' },
  };
}
