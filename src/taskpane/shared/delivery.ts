/** Finished bytes on their way out of the pane. */

export interface Delivery {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly kind: 'xlsx' | 'zip' | 'csv' | 'docx';
}

const types: Readonly<Record<Delivery['kind'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export function blobOf({ bytes, kind }: Delivery): Blob {
  return new Blob([new Uint8Array(bytes)], { type: types[kind] });
}

/** `3,2 MB`, `480 KB`, with the decimal mark of the language. */
export function sizeText(bytes: number, language: 'vi' | 'en'): string {
  const megabytes = bytes >= 1_000_000;
  const size = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: megabytes ? 1 : 0,
  }).format(bytes / (megabytes ? 1_000_000 : 1000));
  return `${size}\u00a0${megabytes ? 'MB' : 'KB'}`;
}
