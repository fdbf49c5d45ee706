import { DependencyTracker } from '../checks/view/DependencyTracker';
import { viewScheme } from '../checks/view/SchemeView';
import { ViewMemo } from '../checks/view/ViewMemo';
import type { Snapshot } from '../model/scheme/snapshot';
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
 * Draws the figures of one snapshot after another from what the judge said of it, by the same clauses and the same
 * functions. What did not change since the last snapshot is not read again. A figure without a bar is left out.
 */
export function createCharts(): (snapshot: Snapshot, verdicts: Assessment) => readonly ChartData[] {
  const memo = new ViewMemo();
  const reads = new DependencyTracker();
  return (snapshot, verdicts) => {
    reads.begin();
    const view = viewScheme(snapshot, verdicts.pack, memo, reads);
    const asked = askedClauses(verdicts, view);
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
    const seats = seatsChart(view, asked, verdicts, circle);
    return [seats, ...peopleCharts].filter(({ rows }) => rows.length > 0);
  };
}
