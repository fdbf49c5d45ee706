import { integerCell } from '../../model/integerCell';
import { broken, type Ruling } from '../ruling';
import type { SchemeView } from '../SchemeView';

const STEPS = ['votes_2', 'votes_3', 'votes_5'] as const;

/** `person.votesOrder`: votes of a later step stand only where those of every earlier step do. */
export function votesOrder(_check: unknown, view: SchemeView): readonly Ruling[] {
  return view.judgeEach((person) => {
    const last = STEPS.findLastIndex((step) => integerCell(person.row, step) !== null);
    const gap = STEPS.slice(0, Math.max(0, last)).find((step) => integerCell(person.row, step) === null);
    const later = STEPS[last];
    if (!gap || !later) return [];
    const params = { name: person.name, step: Number(gap.slice(-1)), later: Number(later.slice(-1)) };
    const also = [person.ref(later)];
    return [
      broken({ code: 'person.votesOrder', how: 'person.votesOrder', params, at: person.ref(gap), also }),
    ];
  });
}
