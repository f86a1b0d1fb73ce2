/** Judging a submission: findings as data, their words, their repairs. */
export { check, outcomeOf } from './check';
export { fixesFor, fixFor } from './fixes';
export { catalogue, type Language, type RuleId } from './messages';
export { rules } from './registry';
export { messageOf, outcomeWords, placeWords, sentenceOf, severityWords } from './sentences';
export type * from './types';
