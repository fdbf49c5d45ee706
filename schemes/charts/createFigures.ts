import { DependencyTracker } from '../checks/view/DependencyTracker';
import { viewScheme } from '../checks/view/SchemeView';
import { ViewMemo } from '../checks/view/ViewMemo';
import type { Snapshot } from '../model/scheme/snapshot';
import { editionTerms } from '../packs/editionTerms';
import type { Assessment } from '../rules/assessment/assessment';
import { agesFigure } from './agesFigure';
import { askedClauses } from './askedClauses';
import { blocsFigure } from './blocsFigure';
import { ethnicFigure } from './ethnicFigure';
import type { Figure } from './figure';
import { figureCircle } from './figureCircle';
import { renewalFigure } from './renewalFigure';
import { seatsFigure } from './seatsFigure';

/**
 * Draws the figures of one snapshot after another from what the judge said of it, by the same clauses and the same
 * functions. What did not change since the last snapshot is not read again. A figure without a bar is left out.
 */
export function createFigures(): (snapshot: Snapshot, verdicts: Assessment) => readonly Figure[] {
  const memo = new ViewMemo();
  const reads = new DependencyTracker();
  return (snapshot, verdicts) => {
    reads.begin();
    const view = viewScheme(snapshot, verdicts.pack, editionTerms(snapshot.edition), memo, reads);
    const asked = askedClauses(verdicts, view);
    const circle = figureCircle(view, 'executive_committee');
    const ofPeople =
      circle.people.length === 0
        ? []
        : [
            agesFigure(view, asked, circle),
            renewalFigure(asked, circle),
            ethnicFigure(view, asked, circle),
            blocsFigure(asked, circle),
          ];
    const seats = seatsFigure(view, asked, verdicts, circle);
    return [seats, ...ofPeople].filter(({ rows }) => rows.length > 0);
  };
}
