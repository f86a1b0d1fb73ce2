import { announcedSets } from './requirements';

/**
 * As much of `window.external` as the unmodified office.js asks of Excel for Windows (`office.debug.js` and
 * `excel-win32-16.01.debug.js`: `GetHostInfo`, `getAppContext`, `ClientSettingsManager`, `OfficeThemeManager`).
 * With it, `Office.onReady` answers Excel on PC, and `Office.context` is filled.
 */
export interface NativeOptions {
  /** ExcelApi 1.`excelApi` is announced. */
  readonly excelApi: number;
  /** Language of Excel's own screens and of its regional settings. */
  readonly language: string;
  readonly region: string;
}

/** What the document keeps for the add-in (`Office.context.document.settings`). */
export type NativeSettings = Map<string, string>;

/** Answers a call of the Common API that this host lacks: "internal error" in `OSF.DDA.ErrorCodeManager`. */
const INTERNAL_ERROR = 5001;

type Callback = (...args: unknown[]) => void;

export function nativeExternal(
  { excelApi, language, region }: NativeOptions,
  settings: NativeSettings,
): object {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'ke-hoach-so',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => region,
    GetDocUrl: () => 'Book1.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(announcedSets(excelApi)),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write: (keys: string[], values: string[]) => {
        settings.clear();
        for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? '');
      },
    }),
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _params: unknown, callback: Callback) => callback(INTERNAL_ERROR),
    RegisterEvent: (_id: number, _target: string, _handler: Callback, callback: Callback) => callback(0),
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => callback(0),
  };
}

/** Office's colourful theme, colours as integers. */
const THEME = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xe6e6e6,
  secondaryFontColor: 0x262626,
  secondaryBackgroundColor: 0xffffff,
};
