import { higherIsStricter } from '../../clauses/parameter';
import { delegateRows } from '../counting/delegateRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `delegates.floor`: every organisation elects at least `least` delegates. */
export const unitFloor = defineCheck({
  kind: 'delegates.floor',
  parameters: {
    least: higherIsStricter('count'),
  },
  messages: { findings: ['delegates.floor'], how: ['delegates.floor'] },
  run({ least }, view) {
    return delegateRows(view).map((row) => {
      const at = row.ref('by_unit');
      if (row.elected === null) return undecided(at);
      const params = { name: row.name, count: row.elected, least };
      if (row.elected >= least) return met('delegates.floor', params, at);
      return broken({ code: 'delegates.floor', how: 'delegates.floor', params, at });
    });
  },
});
