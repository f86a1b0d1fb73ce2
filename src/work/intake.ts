/** The one way from bytes to received files, for the command line and the task pane. Nothing here throws. */
import type { Received } from '../consolidation/types';
import type { PlanPack } from '../plan/schema';
import { findMark, readSubmissions, suggestUnit } from '../submission';
import { readSpreadsheet } from '../xlsx/read';
import type { FailureCode } from './failures';
import { contentHash, textDigest } from './hash';
import { judge, type Judging } from './judge';
import { ROOM, type OpenedFile } from './opened';
import { reportedFigures } from './reported';
import { unpack } from './unpack';

/** A file as a folder or a file box hands it over: its bytes, or why there are none. */
export type SubmittedFile = {
  readonly file: string;
  /** ISO time of the file's last change; empty when unknown. */
  readonly changedAt: string;
} & ({ readonly bytes: Uint8Array } | { readonly failure: FailureCode });

/** Opens a file, or those in an archive, and judges them; one line for each unit that has sheets in a file. */
export async function receive(file: SubmittedFile, judging: Judging): Promise<Received[]> {
  const received: Received[] = [];
  for (const one of unpack(file)) received.push(...judge(await open(one, judging.plan), judging));
  return received;
}

/** Reads a file and finds the submissions in it. One that weighs more than the room that is left is not kept. */
export async function open(submitted: SubmittedFile, plan: PlanPack, room = ROOM): Promise<OpenedFile> {
  if ('failure' in submitted) return unreadable(submitted, submitted.failure);
  const read = await readSpreadsheet(submitted.bytes);
  if (!read.ok) return unreadable(submitted, read.code);
  const { grids: sheets, properties, weight } = read;
  if (weight > room) return unreadable(submitted, 'no-room');
  const { file, changedAt } = submitted;
  const hash = await hashOf(submitted);
  const submissions = readSubmissions(sheets, plan);
  const isResult =
    submissions.every(({ identity }) => identity === null) &&
    sheets.some((sheet) => findMark(sheet)?.kind === 'result');
  const parts = submissions.map((submission) => ({
    submission,
    receivedAt: submission.identity?.stampedAt || properties?.modified || changedAt,
    suggestion: submission.identity ? null : suggestUnit(submission, file, plan),
  }));
  return isResult
    ? { file, hash, kind: 'result', grids: sheets, parts, reported: reportedFigures(sheets, plan), weight }
    : { file, hash, kind: 'submissions', parts, macros: read.macros, weight };
}

/** A file as the line that says why it was not read. */
export async function unreadable(submitted: SubmittedFile, failure: FailureCode): Promise<OpenedFile> {
  const { file, changedAt } = submitted;
  return { file, hash: await hashOf(submitted), kind: 'unreadable', failure, receivedAt: changedAt };
}

/** Without content there is nothing to tell copies by but the name. */
function hashOf(submitted: SubmittedFile): Promise<string> {
  return 'bytes' in submitted ? contentHash(submitted.bytes) : textDigest(submitted.file);
}
