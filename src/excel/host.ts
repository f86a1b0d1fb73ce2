/** Whether there is an Excel that can do what the product needs, and what it says of itself. */

/** insertWorksheetsFromBase64 and getMergedAreasOrNullObject came with it: LTSC 2021 and later (design section 2). */
export const neededApi = '1.13';

export type Host =
  | { readonly kind: 'ready' }
  /** The page is open in a browser, or in another Office program. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'too-old'; readonly needed: string };

/** Waits for the host. Without office.js (blocked, or not served) the answer is `outside`, never a hang. */
export async function connect(): Promise<Host> {
  if (typeof Office === 'undefined') return { kind: 'outside' };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: 'outside' };
  return supports(neededApi) ? { kind: 'ready' } : { kind: 'too-old', needed: `ExcelApi ${neededApi}` };
}

export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * Background of the pane as Office has it, `#RRGGBB`; null where Office does not say: Excel on the web leaves
 * `officeTheme` undefined (OfficeDev/office-js #6134).
 */
export function paneBackground(): string | null {
  if (typeof Office === 'undefined') return null;
  // Typed as always there.
  const theme = Office.context?.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ?? null;
}

/** Goes before every key of browser storage: Excel on the web shares the origin among sites (docs, "Persist state"). */
export function storagePrefix(): string {
  return typeof Office === 'undefined' ? '' : (Office.context?.partitionKey ?? '');
}
