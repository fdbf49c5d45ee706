import { ethnicNeed, isMajority, localShare } from '../checks/counting/ethnicNeed';
import type { SchemeView } from '../checks/view/SchemeView';
import { foldName } from '../model/text/foldName';
import type { Asked } from './askedClauses';
import type { ChartCircle } from './chartCircle';
import type { ChartData, Need } from './chartData';
import { tightest } from './tightest';
import { unknownRow, wholeRow } from './wholeRow';

/** The number of ethnic minority candidates and the share that rules require, then every ethnic group, largest first. */
export function ethnicChart(view: SchemeView, asked: Asked, circle: ChartCircle): ChartData {
  const { people, seats, size } = circle;
  const typed = people.flatMap(({ row: { cells } }) =>
    typeof cells.ethnic === 'string' ? [cells.ethnic.trim()] : [],
  );
  const blank = people.length - typed.length;
  const groups = new Map<string, { readonly name: string; readonly count: number }>();
  for (const name of typed) {
    const key = foldName(name);
    const known = groups.get(key);
    groups.set(key, { name: known?.name ?? name, count: (known?.count ?? 0) + 1 });
  }
  const needs = asked('ratio.ethnic').flatMap(({ rule, severity, check }): readonly Need[] => {
    const share = localShare(check, view);
    if (share === null || size === null) return [];
    return [{ least: ethnicNeed(check, share, size), most: null, severity, rules: [rule] }];
  });
  const minorities = typed.filter((name) => !isMajority(name)).length;
  return {
    id: 'ethnic',
    candidates: people.length,
    seats,
    rows: [
      wholeRow(circle, { key: 'minority', count: minorities }, blank, tightest(needs)),
      ...[...groups.values()]
        .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'))
        .map((group) => wholeRow(circle, { key: 'group', ...group }, blank)),
      ...unknownRow(blank),
    ],
  };
}
