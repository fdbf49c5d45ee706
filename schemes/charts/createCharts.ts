import { DependencyTracker } from '../checks/view/DependencyTracker';
import { viewScheme } from '../checks/view/SchemeView';
import { ViewMemo } from '../checks/view/ViewMemo';
import type { Snapshot } from '../model/scheme/snapshot';
import { editionTerms } from '../packs/editionTerms';
import type { Assessment } from '../rules/assessment/assessment';
import { agesChart } from './agesChart';
import { askedClauses } from './askedClauses';
import { blocsChart } from './blocsChart';
import { chartCircle } from './chartCircle';
import type { ChartData } from './chartData';
import { ethnicChart } from './ethnicChart';
import { renewalChart } from './renewalChart';
import { seatsChart } from './seatsChart';

/**
 * Returns a function that computes the charts of successive snapshots of a scheme, with the clauses of the assessment.
 * It reads again only what changed since the last snapshot. Charts without bars are omitted.
 */
export function createCharts(): (snapshot: Snapshot, assessment: Assessment) => readonly ChartData[] {
  const memo = new ViewMemo();
  const tracker = new DependencyTracker();
  return (snapshot, assessment) => {
    tracker.begin();
    const view = viewScheme(snapshot, assessment.pack, editionTerms(snapshot.edition), memo, tracker);
    const asked = askedClauses(assessment, view);
    const circle = chartCircle(view, 'executive_committee');
    const peopleCharts =
      circle.people.length === 0
        ? []
        : [
            agesChart(view, asked, circle),
            renewalChart(asked, circle),
            ethnicChart(view, asked, circle),
            blocsChart(asked, circle),
          ];
    const seats = seatsChart(view, asked, assessment, circle);
    return [seats, ...peopleCharts].filter(({ rows }) => rows.length > 0);
  };
}
