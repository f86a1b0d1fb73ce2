/** The one way from bytes to received files, for the command line and the task pane. Nothing here throws. */
import type { Received } from '../consolidation/types';
import type { PlanPack } from '../plan/schema';
import { findMark, readSubmissions, suggestUnit } from '../submission';
import { readSpreadsheet } from '../xlsx/read';
import type { FailureCode } from './failures';
import { contentHash } from './hash';
import { judge, type Judging } from './judge';
import type { OpenedFile } from './opened';
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

/** Reads a file and finds the submissions in it. */
export async function open(submitted: SubmittedFile, plan: PlanPack): Promise<OpenedFile> {
  const { file, changedAt } = submitted;
  if ('failure' in submitted) {
    // Without content there is nothing to tell copies by but the name.
    const hash = await contentHash(new TextEncoder().encode(file));
    return { file, hash, kind: 'unreadable', failure: submitted.failure, receivedAt: changedAt };
  }
  const hash = await contentHash(submitted.bytes);
  const read = await readSpreadsheet(submitted.bytes);
  if (!read.ok) return { file, hash, kind: 'unreadable', failure: read.code, receivedAt: changedAt };
  const { grids: sheets, properties } = read;
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
    ? { file, hash, kind: 'result', grids: sheets, parts, reported: reportedFigures(sheets, plan) }
    : { file, hash, kind: 'submissions', parts, macros: read.macros };
}
