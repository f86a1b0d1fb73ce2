/** SHA-256 of a file's content in hexadecimal: the same in a browser, a worker and Node. */
export async function contentHash(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same of a text in UTF-8. */
export function textDigest(text: string): Promise<string> {
  return contentHash(new TextEncoder().encode(text));
}
