import type { Check, CheckKind, CheckParameters } from '../packs/check';
import type { Ruling } from './ruling';
import type { SchemeView } from './SchemeView';
import { byMerger } from './size/byMerger';
import { range } from './size/range';
import { third } from './size/third';
import { ballot } from './surplus/ballot';
import { more } from './surplus/more';
import { prepared } from './surplus/prepared';
import { small } from './surplus/small';

type CheckFunction<K extends CheckKind> = (check: CheckParameters[K], view: SchemeView) => readonly Ruling[];

/** The code of every kind of check. */
const CHECKS: { readonly [K in CheckKind]?: CheckFunction<K> } = {
  'size.range': range,
  'size.byMerger': byMerger,
  'size.third': third,
  'surplus.prepared': prepared,
  'surplus.more': more,
  'surplus.small': small,
  'surplus.ballot': ballot,
};

/** Runs one check of the rule book. */
export function runCheck(check: Check, view: SchemeView): readonly Ruling[] {
  const run = CHECKS[check.kind] as CheckFunction<typeof check.kind> | undefined;
  return run ? run(check as never, view) : [];
}
