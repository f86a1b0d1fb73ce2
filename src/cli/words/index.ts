/** Sentences of the command line by language. */
import type { Language } from '../../rules/messages';
import { en } from './en';
import type { Words } from './types';
import { vi } from './vi';

export const words: Readonly<Record<Language, Words>> = { vi, en };
