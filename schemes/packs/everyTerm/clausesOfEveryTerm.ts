import type { CheckClause } from '../../checks/Check';
import { WITH_STANDING } from '../../clauses/levels';
import type { Level } from '../../model/scheme/facts';
import { dossierClauses } from './dossier';
import { surplusClauses } from './surplus';

/**
 * Ids of the Charter with the regulation that carries it out, of the election regulation, and of the regulation against
 * cliques.
 */
export interface Basis {
  readonly charter: readonly string[];
  readonly elections: string;
  readonly cliques: string;
}

const CHARTER = 'ĐL@2011-01-19';
const DISTRICT_AND_BELOW: readonly Level[] = ['huyen', 'ctt', 'xa_cu', 'xa_moi', 'co_so'];

/** Clauses of the Charter and of elections that every term has. Their provisions are the regulations of the time. */
export function sharedClauses({ charter, elections, cliques }: Basis): readonly CheckClause[] {
  return [
    third(charter, { levels: ['xa_moi'] }, 9),
    third(charter, { levels: WITH_STANDING.filter((level) => level !== 'xa_moi') }),
    {
      rule: 'ANY.BTV.EXIST',
      severity: 'mandatory',
      confidence: 'believed',
      provisions: [CHARTER],
      scope: { levels: ['co_so', 'xa_cu'] },
      check: { kind: 'size.standingExists', from: 9 },
    },
    {
      rule: 'ANY.CELL.9',
      severity: 'mandatory',
      confidence: 'reported',
      provisions: [...charter, CHARTER],
      scope: { levels: ['chi_bo'] },
      check: { kind: 'size.cellCommittee', from: 9, max: 7, deputies: 1 },
    },
    {
      rule: 'ANY.CELL.3',
      severity: 'mandatory',
      confidence: 'reported',
      provisions: [CHARTER],
      scope: { levels: ['chi_bo'] },
      check: { kind: 'size.cellMembers', min: 3 },
    },
    {
      rule: 'ANY.FAMILY',
      severity: 'mandatory',
      confidence: 'believed',
      provisions: [cliques],
      check: {
        kind: 'person.family',
        posts: [
          'finance_head',
          'organisation_head',
          'party_building_head',
          'inspection_head',
          'police_chief',
          'military_commander',
        ],
      },
    },
    {
      rule: 'ANY.DEL.COMP',
      severity: 'mandatory',
      confidence: 'believed',
      provisions: [CHARTER, ...charter],
      scope: { appointed: false },
      check: { kind: 'delegates.designated', percent: 2 },
    },
    {
      rule: 'ANY.DEL.COMP',
      severity: 'mandatory',
      confidence: 'believed',
      provisions: [CHARTER, ...charter],
      scope: { appointed: false },
      check: { kind: 'delegates.exOfficio' },
    },
    {
      rule: 'ANY.DEL.ALT',
      severity: 'information',
      confidence: 'reported',
      provisions: [elections],
      scope: { appointed: false },
      check: { kind: 'delegates.alternates' },
    },
    {
      rule: 'ANY.DEL.QUORUM',
      severity: 'mandatory',
      confidence: 'believed',
      provisions: [CHARTER],
      check: { kind: 'delegates.quorum', share: [2, 3] },
    },
    {
      rule: 'ANY.DEL.FLOOR',
      severity: 'target',
      confidence: 'reported',
      provisions: [],
      scope: { levels: DISTRICT_AND_BELOW },
      check: { kind: 'delegates.floor', least: 1 },
    },
    {
      rule: 'ANY.DEL.SUM',
      severity: 'mandatory',
      confidence: 'confirmed',
      provisions: [],
      check: { kind: 'sums.members' },
    },
    {
      rule: 'ANY.MATCH.SEATS',
      severity: 'mandatory',
      confidence: 'confirmed',
      provisions: [],
      scope: { appointed: false },
      check: { kind: 'match.seats' },
    },
    {
      rule: 'ANY.MATCH.INTRODUCED',
      severity: 'mandatory',
      confidence: 'confirmed',
      provisions: [],
      scope: { appointed: false },
      check: { kind: 'match.introduced' },
    },
    ...surplusClauses(elections),
    ...dossierClauses(elections),
  ];
}

function third(charter: readonly string[], scope: CheckClause['scope'], standingMin?: number): CheckClause {
  return {
    rule: 'ANY.BTV.THIRD',
    severity: 'mandatory',
    confidence: 'believed',
    provisions: charter,
    scope,
    check: { kind: 'size.third', divisor: 3, standingMin },
  };
}
