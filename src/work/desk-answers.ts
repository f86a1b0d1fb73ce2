/** What goes out to units, to watching bodies and to the province, as finished files. */
import { chasingLetters, periodReport, returnedFiles, type TextDocument } from '../answers';
import { chasedUnits } from '../answers/letter/lagging';
import { linesToReturn } from '../answers/returned/choose';
import { watchingBodies, watchWorkbook } from '../appendix/watch';
import type { Consolidation } from '../consolidation';
import { unitById } from '../plan/rows';
import type { Unit, UnitId } from '../plan/schema';
import type { Context } from '../rules';
import { localDay } from '../sheet/times';
import { writeWorkbook } from '../xlsx/write';
import type { AnswerTerms, Product } from './desk-calls';
import { zipFiles } from './zip';

/** What the answers are made of. */
export interface Answering {
  readonly consolidation: Consolidation;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly terms?: AnswerTerms;
  /** Of files to give back only that of this unit. */
  readonly unit?: UnitId;
  /** What a unit's file was judged by, beside the file. */
  readonly judging: (unit: Unit) => Pick<Context, 'previous' | 'peers'>;
}

export type AnswerFile = Pick<Product, 'kind' | 'bytes'>;

export function hasReturned(consolidation: Consolidation): boolean {
  return linesToReturn(consolidation).length > 0;
}

export function hasLagging(consolidation: Consolidation): boolean {
  return chasedUnits(consolidation).length > 0;
}

/** A workbook for each unit whose file has to be mended, in a .zip; of one unit the workbook itself. */
export function returnedAnswer({
  consolidation,
  judging,
  unit: id,
  ...asked
}: Answering): (AnswerFile & { readonly name: string }) | null {
  const unit = id === undefined ? null : unitById(consolidation.plan, id);
  const files = returnedFiles(consolidation, { ...asking(asked), judging }, unit ?? null);
  const made = files.flatMap(({ file, workbook }) => {
    const sheets = workbook();
    return sheets ? [{ file, bytes: writeWorkbook(sheets) }] : [];
  });
  if (!unit) return { name: 'tra-lai', kind: 'zip', bytes: zipFiles(made) };
  const [only] = made;
  return only ? { name: `${unit.id}-tra-lai`, kind: 'xlsx', bytes: only.bytes } : null;
}

/** The letter; two in a .zip where some are urged and others asked. */
export async function letterAnswer({ consolidation, ...asked }: Answering): Promise<AnswerFile> {
  const letters = chasingLetters({ consolidation, ...asking(asked) });
  const only = letters.urging && letters.asking ? null : (letters.urging ?? letters.asking);
  if (only) return documentAnswer(only);
  const both = [
    { file: 'don-doc.docx', document: letters.urging },
    { file: 'don-doc-de-nghi.docx', document: letters.asking },
  ];
  const made = [];
  for (const { file, document } of both) {
    if (document) made.push({ file, ...(await documentAnswer(document)) });
  }
  return { kind: 'zip', bytes: zipFiles(made) };
}

export function reportAnswer({ consolidation, now }: Answering): Promise<AnswerFile> {
  return documentAnswer(periodReport({ consolidation, ...at(now) }));
}

/** A workbook for each body that watches measures. */
export function watchAnswer({ consolidation }: Answering): AnswerFile {
  const made = watchingBodies(consolidation).map((body) => ({
    file: `theo-doi-${body.id}.xlsx`,
    bytes: writeWorkbook(watchWorkbook(consolidation, body)),
  }));
  return { kind: 'zip', bytes: zipFiles(made) };
}

function asking({ now, terms }: Pick<Answering, 'now' | 'terms'>) {
  const { contact = null, days = null } = terms ?? {};
  return { ...at(now), contact, ...(days === null ? {} : { days }) };
}

function at(now: string): { readonly madeAt: string; readonly today: string } {
  return { madeAt: now, today: localDay(now) ?? '' };
}

/** The writer is large: a chunk of its own, loaded with the first document. */
async function documentAnswer(document: TextDocument): Promise<AnswerFile> {
  const { writeDocument } = await import('../docx');
  return { kind: 'docx', bytes: await writeDocument(document) };
}
