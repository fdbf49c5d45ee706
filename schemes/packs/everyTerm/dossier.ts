import type { CheckClause } from '../../checks/Check';
import { CENTRAL } from '../../clauses/levels';
import type { DossierPaper, Nomination } from '../../clauses/vocabulary';

/** Papers of a candidate whom the convening committee did not propose. */
const NOMINATED: readonly DossierPaper[] = [
  'nomination_form',
  'party_record',
  'asset_declaration',
  'health_certificate',
  'assessment_work',
  'assessment_home',
];
const FLOOR: readonly Nomination[] = ['nominated_floor', 'self_delegate', 'self_outside'];
/** Papers that Quyết định 190-QĐ/TW of 10/10/2024 added. */
const SINCE_2024: readonly DossierPaper[] = ['political_clearance', 'degrees', 'theory_certificate'];
/** Papers of a prepared candidate, with the CV of form 2C, the assessments and the minutes of the steps. */
const PREPARED: readonly DossierPaper[] = [
  'cv_2c',
  'party_record',
  'photo',
  'self_assessment',
  'assessment_work',
  'assessment_home',
  'assessment_standing',
  'asset_declaration',
  'health_certificate',
  'vote_minutes',
];

/** Clauses on the files of candidates and on nominations at the congress. Their provision is the regulation of the time. */
export function dossierClauses(regulation: string): readonly CheckClause[] {
  const head = { severity: 'mandatory', provisions: [regulation], scope: { appointed: false } } as const;
  return [
    {
      ...head,
      rule: 'ANY.DOSSIER.FLOOR',
      confidence: 'reported',
      check: { kind: 'dossier.complete', papers: NOMINATED, nominations: FLOOR },
    },
    {
      ...head,
      rule: 'ANY.DOSSIER',
      confidence: 'believed',
      check: { kind: 'dossier.complete', papers: PREPARED, nominations: ['prepared'] },
    },
    {
      ...head,
      rule: 'ANY.DOSSIER.2024',
      confidence: 'reported',
      provisions: ['190-QĐ/TW@2024-10-10'],
      check: {
        kind: 'dossier.complete',
        papers: SINCE_2024,
        nominations: ['prepared', ...FLOOR],
        since: '2024-10-10',
      },
    },
    { ...head, rule: 'ANY.FLOOR30', confidence: 'reported', check: { kind: 'dossier.floor', low: 30 } },
    {
      ...head,
      rule: 'ANY.FLOOR.FILE',
      confidence: 'reported',
      scope: { levels: [...CENTRAL, 'huyen', 'ctt', 'xa_moi'], appointed: false },
      check: { kind: 'dossier.filed', least: 15, holidays: true },
    },
  ];
}
