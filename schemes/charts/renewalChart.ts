import type { Asked } from './askedClauses';
import type { ChartCircle } from './chartCircle';
import type { ChartData } from './chartData';
import { tightest } from './tightest';
import { traitNeeds } from './traitNeeds';
import { unknownRow, wholeRow } from './wholeRow';

/** The numbers of first-time candidates and of those who stand again, and the share of renewal that rules require. */
export function renewalChart(asked: Asked, circle: ChartCircle): ChartData {
  const { people, seats, size } = circle;
  const count = (kind: string | null) => people.filter(({ candidacy }) => candidacy === kind).length;
  const blank = count(null);
  const need = tightest(traitNeeds(asked, 'first_time', size));
  return {
    id: 'renewal',
    candidates: people.length,
    seats,
    rows: [
      wholeRow(circle, { key: 'first_time', count: count('first_time') }, blank, need),
      wholeRow(circle, { key: 're_election', count: count('re_election') }, blank),
      ...unknownRow(blank),
    ],
  };
}
