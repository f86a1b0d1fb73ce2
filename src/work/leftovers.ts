/** Files that programs leave beside the ones people send. */

const leftovers = new Set(['thumbs.db', 'desktop.ini', '__macosx']);

/** Left by Excel, Windows and macOS, not sent by anybody: a file or folder of this name. */
export function isLeftover(name: string): boolean {
  const isHidden = name.startsWith('.') && name !== '.' && name !== '..';
  return isHidden || name.startsWith('~$') || leftovers.has(name.toLowerCase());
}
