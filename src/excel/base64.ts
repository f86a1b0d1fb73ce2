/** Bytes as the host wants files: base64 text. */

/** The browser encodes beside the pane's thread (FileReader, MDN): a province's result would hold it for 100 ms. */
export function toBase64(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error('The bytes could not be read'));
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)]));
  });
}
