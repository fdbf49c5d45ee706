import { PACK_DAYS, PACK_IDS, type PackId } from '../../testing/packDays';
import type { RuleCase } from '../../testing/ruleCase';

/** Rules that several packs share, each with the packs under which its cases are run again. */
const SHARED: Readonly<Record<string, readonly PackId[]>> = {
  ...inAll(
    PACK_IDS,
    'ANY.FACT.PLACE',
    'ANY.FACT.MERGED',
    'ANY.BTV.THIRD',
    'ANY.BTV.EXIST',
    'ANY.CELL.9',
    'ANY.CELL.3',
    'ANY.FAMILY',
    'ANY.DEL.COMP',
    'ANY.DEL.FLOOR',
    'ANY.DEL.SUM',
    'ANY.MATCH.SEATS',
    'ANY.MATCH.INTRODUCED',
    'ANY.SUR.PREP',
    'ANY.SUR.MORE',
    'ANY.SUR.SMALL',
    'ANY.SUR.MAX',
    'ANY.SUR.TIE',
    'ANY.WIN',
    'ANY.DEL.ALT',
    'ANY.DEL.QUORUM',
    'ANY.DOSSIER',
    'ANY.DOSSIER.FLOOR',
    'ANY.FLOOR30',
  ),
  ...inAll(['vn-2025.a', 'vn-2025.b', 'vn-2025.c'], '2025.LLCT'),
  ...inAll(['vn-2025.b', 'vn-2025.c'], '2025.TW4', '2025.CTT.TINH'),
  ...inAll(['vn-2025.a', 'vn-2025.b'], '2025.a.TINH', '2025.a.DEL'),
};

/**
 * The cases that meet or break a rule that other packs share, under each of these packs. The outcome for a merged unit
 * depends on the pack, so such cases are omitted.
 */
export function otherPackCases(cases: readonly RuleCase[]): readonly RuleCase[] {
  return cases.flatMap((ruleCase) => {
    const { facts } = ruleCase.scheme;
    // Where the rule on relatives is met it gives no result.
    const decides =
      ruleCase.outcome === 'finding' || ruleCase.outcome === 'met' || ruleCase.rule === 'ANY.FAMILY';
    const merged = facts?.merged_from !== undefined && facts.merged_from !== 1;
    if (!decides || facts?.congress_date === undefined || (merged && ruleCase.rule !== 'ANY.FACT.MERGED'))
      return [];
    return (SHARED[ruleCase.rule] ?? []).map((pack): RuleCase => {
      const { term, congress_date } = PACK_DAYS[pack];
      return {
        ...ruleCase,
        name: `${ruleCase.name} (${pack})`,
        scheme: { ...ruleCase.scheme, term, facts: { ...facts, congress_date } },
      };
    });
  });
}

function inAll(packs: readonly PackId[], ...rules: readonly string[]): Record<string, readonly PackId[]> {
  return Object.fromEntries(rules.map((rule) => [rule, packs]));
}
