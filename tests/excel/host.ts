/**
 * A local Excel for a test in jsdom (`@jest-environment jsdom`): office.js' own client runs over our host, so
 * `Excel.run` behaves as in Excel: nothing is read before `load` and `sync`, errors carry `debugInfo`.
 */
import './browser';
import { readFileSync } from 'node:fs';
import { Host, type HostOptions } from '../../src/preview/host';
import type { Bridge } from '../../src/preview/protocol/bridge';
import { isSetSupported } from '../../src/preview/requirements';
import type { Workbook } from '../../src/sheet/model';

/** The client office.js loads on the web; it alone brings `Excel` and `OfficeExtension`. */
const CLIENT = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

/** Takes the connection of the latest `openExcel`: the client can only be started once in a page. */
let current: { readonly host: Host; readonly bridge: Bridge } | undefined;
let fromHost: ((text: string) => void) | undefined;

/**
 * Opens a workbook (plain data or the bytes of an .xlsx). `Excel` is a global from then on and speaks to the
 * latest workbook opened. The host counts batches, kept references and event registrations.
 */
export function openExcel(workbook: Workbook | Uint8Array, options: HostOptions = {}): Host {
  if (current) current.host.disconnect(current.bridge);
  const host = new Host(workbook, options);
  const bridge = host.connect();
  bridge.onMessageFromHost = (text) => fromHost?.(text);
  const first = current === undefined;
  current = { host, bridge };
  if (first) startClient();
  return host;
}

function startClient(): void {
  Object.assign(globalThis, {
    _richApiNativeBridge: {
      sendMessageToHost: (text: string) => current?.bridge.sendMessageToHost(text),
      set onMessageFromHost(receive: (text: string) => void) {
        fromHost = receive;
      },
    },
  });
  // Indirect, so that the script's variables become globals as they do in a page.
  const evaluate = globalThis.eval;
  evaluate(readFileSync(CLIENT, 'utf8'));
  // `Office.context` asks the loader, office.js itself, which is not here: this stands in for it.
  const context = officeContext();
  const loader = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32' }),
  };
  Object.assign(OSF, { _OfficeAppFactory: loader });
}

declare const OSF: object;

/** As much of `Office.context` as workbook code asks for. */
function officeContext(): Record<string, unknown> {
  return {
    displayLanguage: 'vi-VN',
    contentLanguage: 'vi-VN',
    host: 'Excel',
    platform: 'PC',
    requirements: {
      isSetSupported: (name: string, version?: string) =>
        isSetSupported(current?.host.excelApi ?? 0, name, version),
    },
  };
}
