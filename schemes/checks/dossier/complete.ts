import type { CheckParameters } from '../../clauses/check';
import { namedRows } from '../counting/namedRows';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `dossier.complete`: each file (`dossiers`) of the kinds of nomination asked about holds these papers; one marked as not
 * needed is not asked for. With `since` only congresses from that day on.
 */
export function complete(
  { papers, nominations, since }: CheckParameters['dossier.complete'],
  view: SchemeView,
): readonly CheckResult[] {
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
}
