import { preparedNames } from '../checks/counting/preparedNames';
import { rangeFit } from '../checks/counting/rangeFit';
import { seatsOf } from '../checks/counting/seatsOf';
import { surplusRows } from '../checks/counting/surplusRow';
import type { SchemeView } from '../checks/view/SchemeView';
import type { Body, SurplusBody } from '../clauses/vocabulary';
import { SEATS_BODIES } from '../model/tables/seats';
import { SURPLUS_BODIES } from '../model/tables/surplus';
import type { Assessment } from '../rules/assessment/assessment';
import type { Asked } from './askedClauses';
import type { ChartCircle } from './chartCircle';
import type { ChartData, ChartRow, Need } from './chartData';
import { sizeNeed } from './sizeNeed';
import { tightest } from './tightest';

/** The seats of each body and their bounds, and the number of names for them and the allowed surplus. */
export function seatsChart(
  view: SchemeView,
  asked: Asked,
  { clauseResults }: Assessment,
  circle: ChartCircle,
): ChartData {
  const rows = SEATS_BODIES.filter((body) => body !== 'secretary').flatMap((body): readonly ChartRow[] => {
    const counted = seatsOf(view, body)?.counted ?? null;
    const seats = counted === null ? [] : [plainRow(`${body}.seats`, counted, sizeNeed(clauseResults, body))];
    return [...seats, ...namesRow(view, asked, body)];
  });
  return { id: 'seats', candidates: circle.people.length, seats: circle.seats, rows };
}

function namesRow(view: SchemeView, asked: Asked, body: Body): readonly ChartRow[] {
  const elected = SURPLUS_BODIES.find((one) => one === body);
  if (!elected) return [];
  const row = surplusRows(view, [elected])[0];
  const names = row?.introduced ?? inRoster(view, elected);
  if (names === null) return [];
  const seats = row?.seats ?? seatsOf(view, body)?.filled ?? null;
  const need = seats ? tightest(namesNeeds(asked, elected, seats)) : null;
  return [plainRow(`${body}.names`, names, need)];
}

function namesNeeds(asked: Asked, body: SurplusBody, seats: number): readonly Need[] {
  const prepared = asked('surplus.prepared').flatMap(({ rule, severity, check }): readonly Need[] => {
    const allowed = check.bodies.includes(body) ? preparedNames(check, seats) : null;
    return allowed ? [{ least: allowed.from, most: allowed.to, severity, rules: [rule] }] : [];
  });
  const more = asked('surplus.more').flatMap(({ rule, severity, check }): readonly Need[] =>
    check.bodies.includes(body) ? [{ least: seats + 1, most: null, severity, rules: [rule] }] : [],
  );
  const small = asked('surplus.small').flatMap(({ rule, severity, check }): readonly Need[] =>
    check.bodies.includes(body) && seats >= check.from && seats <= check.to
      ? [{ least: null, most: seats + check.most, severity, rules: [rule] }]
      : [],
  );
  return [...prepared, ...more, ...small];
}

/** Number of people slated for a body in the roster; null if there are none. */
function inRoster(view: SchemeView, body: SurplusBody): number | null {
  const slated = view.people.filter((person) =>
    body === 'executive_committee'
      ? person.slatedForCommittee
      : body === 'standing_committee'
        ? person.slatedForStanding
        : person.slatedForInspection,
  ).length;
  return slated === 0 ? null : slated;
}

function plainRow(key: string, count: number, need: Need | null): ChartRow {
  return {
    key,
    count,
    parts: [{ part: 'whole', count }],
    spread: null,
    need,
    fit:
      need && rangeFit({ worst: count, best: count }, need.least ?? 0, need.most ?? Number.POSITIVE_INFINITY),
  };
}
