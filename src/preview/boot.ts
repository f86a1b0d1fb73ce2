/** Puts a host beneath the unmodified office.js of a page, before the page's scripts run. */
import type { Host } from './host';
import { nativeExternal, type NativeSettings } from './native';
import type { Bridge, NativeBridge } from './protocol/bridge';

/**
 * The connection as it is to Excel, which works in a process of its own: what it does is no task of the page's, and
 * its answer comes as one.
 */
function apart(bridge: Bridge, page: Window): NativeBridge {
  const toHost = new MessageChannel();
  const toPage = new page.window.MessageChannel();
  toHost.port2.onmessage = ({ data }: MessageEvent<string>) => bridge.sendMessageToHost(data);
  bridge.onMessageFromHost = (text) => toPage.port1.postMessage(text);
  const native: NativeBridge = {
    sendMessageToHost: (text) => toHost.port1.postMessage(text),
    onMessageFromHost: undefined,
  };
  toPage.port2.onmessage = ({ data }: MessageEvent<string>) => native.onMessageFromHost?.(data);
  return native;
}

/** Prepares a window for office.js: the bridge for `Excel.run`, and `window.external` for everything else. */
export function prepareWindow(target: Window, host: Host, settings: NativeSettings = new Map()): Bridge {
  const bridge = host.connect();
  const options = { excelApi: host.excelApi, language: 'vi-VN', region: host.context.locale.name };
  // Writable: office.js assigns `window.external` to itself.
  Object.assign(target, { _richApiNativeBridge: apart(bridge, target) });
  Object.defineProperty(target, 'external', {
    value: nativeExternal(options, settings),
    configurable: true,
    writable: true,
  });
  return bridge;
}

/**
 * Opens a page in a blank frame over the host. The page is fetched and written into the frame, since a frame
 * gets a new window when it is sent to an address, and what was prepared in the old one would be lost.
 */
export async function openInFrame(
  frame: HTMLIFrameElement,
  address: string,
  host: Host,
): Promise<Bridge | null> {
  const page = await (await fetch(address)).text();
  const target = frame.contentWindow;
  if (!target) return null;
  const { document: written } = target;
  written.open();
  target.history.replaceState(null, '', address);
  const bridge = prepareWindow(target, host);
  written.write(page);
  written.close();
  return bridge;
}
