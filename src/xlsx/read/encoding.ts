import { refuse } from './failure';

const CHUNK = 64 * 1024;

/** Encodings of XML parts beyond Unicode that old tools have been seen to declare. */
const DECLARED = new Set(['utf-8', 'us-ascii', 'ascii', 'iso-8859-1', 'windows-1252', 'windows-1258']);

/** An XML part's text, chunk by chunk. A byte sequence its encoding does not have makes the file damaged. */
export function* decodeXml(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decodeChunk(decoder, bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length);
  }
}

function decodeChunk(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    return refuse('damaged', `text is not ${decoder.encoding}`);
  }
}

/** By byte order mark, by the shape of `<?`, else by declaration (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const opening = String.fromCharCode(...bytes.subarray(0, 200));
  const declared =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(opening)?.[1] ?? 'utf-8';
  const encoding = declared.toLowerCase();
  return DECLARED.has(encoding) ? encoding : refuse('damaged', `unknown encoding ${declared}`);
}
