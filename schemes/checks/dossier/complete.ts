import { fixed, optional } from '../../clauses/parameter';
import type { DossierPaper, Nomination } from '../../clauses/vocabulary';
import { namedRows } from '../counting/namedRows';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `dossier.complete`: each row of `dossiers` with one of these kinds of nomination has all these papers. A paper marked as
 * not needed counts as present. With `since`, only congresses from that day on are judged. Each missing paper is a finding.
 */
export const complete = defineCheck({
  kind: 'dossier.complete',
  parameters: {
    papers: fixed<readonly DossierPaper[]>(),
    nominations: fixed<readonly Nomination[]>(),
    since: optional(fixed<string>()),
  },
  messages: {
    findings: [
      'dossier.assessment_home',
      'dossier.assessment_standing',
      'dossier.assessment_work',
      'dossier.asset_declaration',
      'dossier.cv_2c',
      'dossier.degrees',
      'dossier.health_certificate',
      'dossier.nomination_form',
      'dossier.party_record',
      'dossier.photo',
      'dossier.political_clearance',
      'dossier.self_assessment',
      'dossier.theory_certificate',
      'dossier.vote_minutes',
    ],
    how: ['dossier.complete'],
  },
  run({ papers, nominations, since }, view) {
    if (since !== undefined) {
      const opens = view.textFact('congress_date');
      if (opens === null || opens < since) return [];
    }
    return namedRows(view, 'dossiers').flatMap(({ row, name, key, ref }): readonly CheckResult[] => {
      if (key === null) return [];
      const kind = row.cells.nomination;
      if (kind === undefined) return [undecided(ref('nomination'))];
      if (!nominations.some((nomination) => nomination === kind)) return [];
      const blank = papers.filter((paper) => row.cells[paper] === undefined);
      const lacking = papers.filter(
        (paper) => row.cells[paper] === 'missing' || row.cells[paper] === 'under_check',
      );
      const params = { name, papers: papers.length, held: papers.length - lacking.length - blank.length };
      if (lacking.length > 0) {
        return lacking.map((paper) =>
          broken({ code: `dossier.${paper}`, how: 'dossier.complete', params, at: ref(paper) }),
        );
      }
      if (blank.length > 0) return [undecided(...blank.map(ref))];
      return [met('dossier.complete', params, ref('full_name'))];
    });
  },
});
