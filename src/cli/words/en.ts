/** The command line in English. */
import { decisionWords } from '../../appendix/words';
import { commandTable } from '../command-table';
import type { FileDecision } from '../../consolidation';
import { few, type Words } from './types';

const commandNames = Object.keys(commandTable).join(', ');

/** Why a decision has no effect. Taking a file out, or back in, always has. */
const inVain: Readonly<Record<FileDecision['kind'], string>> = {
  accept: 'the file is no valid form of this plan and period',
  'stand-in': 'the file is no valid form of this plan and period',
  prefer: 'the file was returned, came after the lock or was not accepted, so it cannot be chosen',
  identify: 'the file says itself whose it is, or holds no form of the plan',
  withdraw: '',
  restore: '',
};

export const en: Words = {
  usageTitle: 'Kế hoạch số: forms, checks and consolidation without Excel',
  usageHint: 'Usage: khs --help --lang en',
  options: 'Options',
  exitCodes: [
    'Exit codes: 0 nothing to do; 1 a file is not accepted, returned or left as it was;',
    '            2 wrong call, or no file could be read.',
  ],
  problem(problem) {
    switch (problem.kind) {
      case 'no-command':
        return 'Say what to do.';
      case 'unknown-command':
        return `There is no command "${problem.name}". Commands: ${commandNames}.`;
      case 'unknown-option':
        return `This command has no option ${problem.name}.`;
      case 'missing-option':
        return `The option ${problem.name} is missing.`;
      case 'no-value':
        return `The option ${problem.name} needs a value after it.`;
      case 'bad-value':
        return `The value of ${problem.name} cannot be used.`;
      case 'not-a-switch':
        return `The option ${problem.name} takes no value.`;
      case 'operands': {
        const { command } = problem;
        const { usage } = commandTable[command];
        return usage === '' ? `${command} takes no file names.` : `${command} needs: ${usage}`;
      }
    }
  },
  standings: {
    current: 'Counts',
    superseded: 'Superseded',
    returned: 'Returned',
    'locked-out': 'After the lock',
    withdrawn: 'Withdrawn',
    'not-accepted': 'Not accepted',
  },
  verdict: (met) => (met === null ? '' : met ? 'Met' : 'Not met'),
  unknownUnit: 'unknown unit',
  noSuchPath: (path) => `There is no "${path}".`,
  notAFolder: (path) => `"${path}" is not a folder.`,
  noSuchUnit: (typed) => `The plan has no unit "${typed}".`,
  noSuchPeriod: (typed, periods) => `The plan has no period "${typed}". Its periods: ${periods}.`,
  badPlan: (path) => `The plan pack "${path}" is not valid:`,
  unknownRules: (path, ids) =>
    `The plan pack "${path}" names rules that do not exist: ${ids.join(', ')}. See docs/rules.md for their ids.`,
  notJson: (path) => `The file "${path}" is not JSON.`,
  refused: (detail) => `Could not read or write: ${detail}`,
  unreadablePrevious: (files) =>
    `Files of the previous period that cannot be read are left out: ${files.join(', ')}.`,
  noPrevious: 'No usable figures of a previous period were found.',
  reading: (done, all, file) => `Reading ${done}/${all}: ${file}`,
  making: (done, all, file) => `Making forms ${done}/${all}: ${file}`,
  formsMade: (count, period, folder) => `Made ${count} forms for the period ${period} in ${folder}.`,
  formsUnchanged: (count) => `${count} forms were there already and are unchanged.`,
  formsLeft: (files) =>
    `Left ${files.length} files that differ from a new form (figures may stand in them): ${few(files, 'others')}. Add --force to replace them.`,
  checked: (counts) =>
    `Valid ${counts.valid}, with warnings ${counts['accepted-with-warnings']}, returned ${counts.returned}, not accepted ${counts['not-accepted']}.`,
  counts: (errors, warnings) => `${errors} errors, ${warnings} warnings`,
  settled: (count) => `${count} explained warnings`,
  outIsNotOurs: (path) =>
    `"${path}" exists and is no consolidation. Choose another name; that file was left alone.`,
  skippedResult: (file) => `Skipped ${file}: it is a consolidation, not a submission.`,
  nothingToRead: (folder) => `No file in "${folder}" could be read.`,
  mixedPeriods: (found, chosen) =>
    `The folder mixes periods (${found}). Consolidating ${chosen}; files of others are not accepted. Use --period to choose.`,
  undecidedOrder: (unit, files, chosen) =>
    `${unit}: no time tells which file is the latest (${files.join(', ')}); ${chosen} was taken by its hash. Ask the unit, then put “${decisionWords.prefer}” in the row of the right file in the register.`,
  decidedOrder: (unit, files, chosen) =>
    `${unit}: no time tells which file is the latest (${files.join(', ')}); ${chosen} was chosen in the register.`,
  newerReturned: (unit, files, chosen) =>
    `${unit}: a newer file was returned (${files.join(', ')}); ${chosen} still counts.`,
  lockedOut: (unit, files, chosen) =>
    `${unit}: received on the day of the lock or later, so not counted (${files.join(', ')})${chosen === null ? '' : `; ${chosen} still counts`}.`,
  noEffect: (decision, files) =>
    `The decision “${decisionWords[decision]}” has no effect on ${files.join(', ')}: ${inVain[decision]}.`,
  sameFile: (files) =>
    `The same content: ${files.join(', ')}. It counts once, so no copy need be withdrawn; withdrawing one leaves the others in place.`,
  sameEntries: (units) => `Exactly the same figures in ${units.join(', ')}. Please look.`,
  changed: ({ totals, verdicts, joined, left, figures }) =>
    `Since the last run: ${totals} measures have other sums, ${verdicts} another verdict; ${joined} units joined, ${left} left, ${figures} figures differ (sheet Thay đổi từ lần trước).`,
  moreChanges: (count) => `  … and ${count} more: see the sheet Thay đổi từ lần trước.`,
  keptWork: (notes, rows) =>
    `Kept from the result before: ${notes} notes and decisions, ${rows} rows of the officer's own.`,
  orphanNotes: (count) => `${count} notes have no row any more: see the sheet Thay đổi từ lần trước.`,
  appendixWritten: (path) => `Appendices written: ${path}`,
  noAppendix: (file) => `${file}: no sheet is an appendix (with a line "Phụ lục …" near its top).`,
  departures: (count, sheets) =>
    count === 0 ? `No departures on ${sheets.join(', ')}.` : `${count} departures on ${sheets.join(', ')}.`,
  cell: (address) => `cell ${address}`,
  numberWithoutDate: '--number and --date go together.',
  handoverWritten: (path) => `Hand-over table written: ${path}`,
  unitCounts: ({ expected, received, accepted, returned, unreadable, missing }) =>
    `${expected} units report: ${received} sent (${accepted} accepted, ${returned} returned), ${missing} missing; ${unreadable} files could not be read.`,
  period: (name) => `Period: ${name}`,
  measureHead: ['Measure', 'Numerator', 'Denominator', 'Rate (%)', 'Verdict', 'Units'],
  notCounted: '–',
  missing: (names) => `Missing (${names.length}): ${names.join('; ')}.`,
  written: (path) => `Consolidation written to ${path}`,
  demoFolderTaken: (path) => `"${path}" holds other files. Choose an empty folder with --out.`,
  programMissing: (program, file) => `No ${program} on this machine: ${file} is sent as Excel saved it.`,
  demoFlaws: (count) => `What was seeded (${count} units):`,
  demoPlaces: (forms, files, result) => `Forms: ${forms}\nSubmissions: ${files}\nConsolidation: ${result}`,
  demoDifference: (file, expected, found) =>
    `Not as expected: ${file}\n  expected: ${expected}\n  found: ${found}`,
  demoAgrees: (count) => `All ${count} files came out as expected.`,
};
