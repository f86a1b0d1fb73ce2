/** Every rule, in the order in which findings are listed. Gates come first and in the order in which they are asked. */
import { ambiguousOne } from './ambiguous-one';
import { asOfDate } from './as-of-date';
import { columnDuplicated } from './column-duplicated';
import { columnMissing } from './column-missing';
import { copiedFromPrevious } from './copied-from-previous';
import { cumulativeFallen } from './cumulative-fallen';
import { currencyUnit } from './currency-unit';
import { decimalsInCount } from './decimals-in-count';
import { decomposedText } from './decomposed-text';
import { denominatorJump } from './denominator-jump';
import { difficultyMissing } from './difficulty-missing';
import { disbursedOverAllotted } from './disbursed-over-allotted';
import { emptyForm } from './empty-form';
import { errorInText } from './error-in-text';
import { evidenceMissing } from './evidence-missing';
import { figuresNotOpen } from './figures-not-open';
import { formulaInEntry } from './formula-in-entry';
import { hiddenEntries } from './hidden-entries';
import { infoContradicts } from './info-contradicts';
import { invisibleCharacters } from './invisible-characters';
import { justAtTarget } from './just-at-target';
import { keyChanged } from './key-changed';
import { keyContradicts } from './key-contradicts';
import { legacyEncoding } from './legacy-encoding';
import { linkedWorkbook } from './linked-workbook';
import { lockedCells } from './locked-cells';
import { macrosIgnored } from './macros-ignored';
import { mergedEntries } from './merged-entries';
import { missingNumber } from './missing-number';
import { movingDate } from './moving-date';
import { negativeNumber } from './negative-number';
import { newerFormat } from './newer-format';
import { notANumber } from './not-a-number';
import { notOurFile } from './not-our-file';
import { nothingOccurred } from './nothing-occurred';
import { numberAsText } from './number-as-text';
import { numeratorOverDenominator } from './numerator-over-denominator';
import { oldFormat } from './old-format';
import { otherPeriod } from './other-period';
import { otherPlan } from './other-plan';
import { otherUnitThanName } from './other-unit-than-name';
import { outlierPast } from './outlier-past';
import { outlierPeers } from './outlier-peers';
import { partOverWhole } from './part-over-whole';
import { percentAsCount } from './percent-as-count';
import { personalData } from './personal-data';
import { progressAgainstState } from './progress-against-state';
import { progressOutOfRange } from './progress-out-of-range';
import { protectionLost } from './protection-lost';
import { rateOverwritten } from './rate-overwritten';
import { reportDate } from './report-date';
import { requiredEntryMissing } from './required-entry-missing';
import { resultMissing } from './result-missing';
import { rowDuplicated } from './row-duplicated';
import { rowMissing } from './row-missing';
import { secretMark } from './secret-mark';
import { severalUnits } from './several-units';
import { shareAsPercent } from './share-as-percent';
import { sheetCopied } from './sheet-copied';
import { sheetMissing } from './sheet-missing';
import { stateAgainstNumbers } from './state-against-numbers';
import { strayRow } from './stray-row';
import { targetChanged } from './target-changed';
import { textChanged } from './text-changed';
import { turnsForPersons } from './turns-for-persons';
import { unidentifiedForm } from './unidentified-form';
import { unknownState } from './unknown-state';
import { unknownUnit } from './unknown-unit';
import { unreadableFile } from './unreadable-file';
import { upkeepDone } from './upkeep-done';
import { validationLost } from './validation-lost';
import { zeroDenominator } from './zero-denominator';
import type { Rule } from './types';

export const rules: readonly Rule[] = [
  unreadableFile,
  notOurFile,
  unidentifiedForm,
  newerFormat,
  otherPlan,
  unknownUnit,
  otherPeriod,
  oldFormat,
  otherUnitThanName,
  severalUnits,
  macrosIgnored,
  sheetMissing,
  sheetCopied,
  columnMissing,
  columnDuplicated,
  rowMissing,
  rowDuplicated,
  keyContradicts,
  keyChanged,
  strayRow,
  mergedEntries,
  hiddenEntries,
  protectionLost,
  lockedCells,
  validationLost,
  emptyForm,
  infoContradicts,
  asOfDate,
  reportDate,
  movingDate,
  requiredEntryMissing,
  missingNumber,
  unknownState,
  stateAgainstNumbers,
  notANumber,
  linkedWorkbook,
  formulaInEntry,
  errorInText,
  numberAsText,
  negativeNumber,
  decimalsInCount,
  percentAsCount,
  numeratorOverDenominator,
  zeroDenominator,
  nothingOccurred,
  rateOverwritten,
  justAtTarget,
  evidenceMissing,
  partOverWhole,
  turnsForPersons,
  cumulativeFallen,
  denominatorJump,
  copiedFromPrevious,
  progressOutOfRange,
  progressAgainstState,
  shareAsPercent,
  ambiguousOne,
  upkeepDone,
  resultMissing,
  difficultyMissing,
  currencyUnit,
  disbursedOverAllotted,
  figuresNotOpen,
  targetChanged,
  textChanged,
  outlierPast,
  outlierPeers,
  legacyEncoding,
  decomposedText,
  invisibleCharacters,
  secretMark,
  personalData,
];
