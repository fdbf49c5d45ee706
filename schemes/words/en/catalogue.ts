import type { WordKey } from '../vi/catalogue';
import { findings } from './findings';
import { interfaceWords } from './interface';
import { refusals } from './refusals';
import { tables } from './tables';

/** The same sentences in English; the type makes it complete. */
export const en: Readonly<Record<WordKey, string>> = {
  ...tables,
  ...findings,
  ...refusals,
  ...interfaceWords,
};
