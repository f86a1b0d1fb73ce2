/** Puts a host beneath the unmodified office.js of a page, before the page's scripts run. */
import type { Host } from './host';
import { nativeExternal, type NativeSettings } from './native';
import type { Bridge } from './protocol/bridge';

/**
 * Prepares a window for office.js: the bridge for `Excel.run`, and `window.external` for everything else.
 * A frame keeps its window on its first navigation away from the initial blank page (HTML standard, "navigate":
 * a same-origin document reuses it), so a parent can prepare a frame and then set its address.
 */
export function prepareWindow(target: Window, host: Host, settings: NativeSettings = new Map()): Bridge {
  const bridge = host.connect();
  const options = { excelApi: host.excelApi, language: 'vi-VN', region: host.context.locale.name };
  Object.defineProperty(target, '_richApiNativeBridge', { value: bridge, configurable: true });
  Object.defineProperty(target, 'external', { value: nativeExternal(options, settings), configurable: true });
  return bridge;
}
