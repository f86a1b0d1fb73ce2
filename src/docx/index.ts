/** Documents to .docx bytes. The only place that names the library; it is large, so load this folder when needed. */
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TextDocument } from '../answers/document/model';
import { documentOf } from './document';

/** The same document gives the same bytes: the library stamps the clock into properties and zip entries. */
export async function writeDocument(document: TextDocument): Promise<Uint8Array> {
  const packed = new Uint8Array(await Packer.toArrayBuffer(documentOf(document)));
  const parts = Object.entries(unzipSync(packed)).map(([path, bytes]): [string, Uint8Array] => [
    path,
    path === coreProperties
      ? dated(bytes, document.madeAt)
      : path === body
        ? withFlatSectionEnds(bytes)
        : bytes,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 });
}

const coreProperties = 'docProps/core.xml';
const body = 'word/document.xml';

/**
 * The library ends a section with a paragraph of its own (ECMA-376 part 1, 17.6.18). At the height of a line it
 * flows over from a full page onto an empty one.
 */
function withFlatSectionEnds(bytes: Uint8Array): Uint8Array {
  const flat = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return strToU8(strFromU8(bytes).replaceAll('<w:p><w:pPr><w:sectPr>', `<w:p><w:pPr>${flat}<w:sectPr>`));
}

function dated(core: Uint8Array, madeAt: string): Uint8Array {
  const time = `${madeAt.slice(0, 19)}Z`;
  return strToU8(strFromU8(core).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${time}`));
}
