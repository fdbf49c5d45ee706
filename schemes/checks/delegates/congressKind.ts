import { fixed } from '../../clauses/parameter';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `delegates.kind`: the congress is plenary with fewer than `from` full members, and of delegates with `from` or more. */
export const congressKind = defineCheck({
  kind: 'delegates.kind',
  parameters: {
    from: fixed<number>(),
  },
  messages: { findings: ['delegates.kindDelegate', 'delegates.kindPlenary'], how: ['delegates.kind'] },
  run({ from }, view) {
    const at = view.factRef('congress_kind');
    const kind = view.textFact('congress_kind');
    const members = view.numberFact('official_members');
    const also = [view.factRef('official_members')];
    if (kind === null || members === null) {
      return [undecided(...(kind === null ? [at] : []), ...(members === null ? also : []))];
    }
    const params = { members, from };
    const wanted = members < from ? 'plenary' : 'delegate';
    if (kind === wanted) return [met('delegates.kind', params, at)];
    const code = wanted === 'plenary' ? 'delegates.kindPlenary' : 'delegates.kindDelegate';
    return [broken({ code, how: 'delegates.kind', params, at, also })];
  },
});
