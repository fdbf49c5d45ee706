import { allocation as enAllocation } from './en/allocation';
import { tables as enTables } from './en/tables';
import type { Lang } from './lang';
import { allocation as viAllocation } from './vi/allocation';
import { tables as viTables } from './vi/tables';

const WORDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  vi: { ...viTables, ...viAllocation },
  en: { ...enTables, ...enAllocation },
};

/**
 * A word of the tables (`column.…`, `columnGroup.…`, `row.…`, `choice.…`) in a language; undefined if there is no such
 * word. Both languages are always there, also in a page that has loaded one: what is pasted, imported or searched is
 * recognised in both.
 */
export function tableWord(lang: Lang, key: string): string | undefined {
  return WORDS[lang][key];
}
