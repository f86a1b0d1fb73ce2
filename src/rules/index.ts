/** Judging a submission: findings as data, their words, their repairs. */
export { check, outcomeOf } from './check';
export { fixesFor, fixFor } from './fixes';
export { catalogue, type Language, type RuleId } from './messages';
export { peersOf, type PeerFigure, type Peers, type PeersLookup } from './peers';
export { rules } from './registry';
export { repairsOf, type Repair } from './repairs';
export { ruleSetName } from './set-name';
export { messageOf, outcomeWords, placeWords, rowOfPlace, sentenceOf, severityWords } from './sentences';
export { explanationsOf } from './settling';
export { rowOf } from './support/places';
export type * from './types';
