/** `Bản chốt`: its name, columns and keys, for drawing it and for reading it back. */

export const sealSheetName = 'Bản chốt';

export const sealColumns = [
  { id: 'what', header: 'Mục', width: 34 },
  { id: 'content', header: 'Nội dung', width: 64 },
  { id: 'hash', header: 'Mã băm (SHA-256)', width: 68 },
] as const;

export type SealColumn = (typeof sealColumns)[number]['id'];

/** Keys of lines in the hidden column. Lines of sheets and files are `sheet <name>` and `file <hash>`. */
export const sealKeys = {
  version: 'version',
  at: 'at',
  by: 'by',
  /** Over all lines above it. */
  whole: 'whole',
  sheet: 'sheet ',
  earlier: 'earlier ',
} as const;

/** `Bản chốt`, `Bản bổ sung, đính chính lần 2`. */
export function versionText(version: number): string {
  return version === 1 ? 'Bản chốt lần đầu' : `Bản bổ sung, đính chính lần ${version - 1}`;
}
