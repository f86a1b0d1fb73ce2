/** What tests look at in a document: its words, paragraph by paragraph. */
import type { Block, Paragraph, TextDocument } from '../../src/answers/document/model';

function paragraphsIn(block: Block): readonly Paragraph[] {
  return block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
}

export function textsOf({ sections }: TextDocument): string[] {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(paragraphsIn))
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .filter((text) => text !== '');
}
