/** Columns that are the officer's to fill in on our own sheets. What stands there is kept from run to run. */

export const officerNote = 'Ghi chú của người tổng hợp';
export const decision = 'Quyết định';
export const decisionReason = 'Lý do quyết định';
export const ownerNumerator = 'Tử số theo đơn vị chủ trì';
export const ownerDenominator = 'Mẫu số theo đơn vị chủ trì';

export const officerHeaders: ReadonlySet<string> = new Set([
  officerNote,
  decision,
  decisionReason,
  ownerNumerator,
  ownerDenominator,
]);
