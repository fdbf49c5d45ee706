import { setCell } from '@schemes/doc/editRows';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { tableRoot } from '@schemes/doc/roots';
import { watchTypes } from '@schemes/doc/TypeMemo';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { createJudge } from '@schemes/rules/judge/createJudge';
import * as Y from 'yjs';
import { largeScheme } from './largeScheme';

/** Times in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p99: number;
}

export interface RuleTimes {
  readonly people: number;
  /** Numbers of clauses evaluated, of outcomes and of findings. */
  readonly clauses: number;
  readonly outcomes: number;
  readonly findings: number;
  /** Reading the whole document and evaluating every rule. */
  readonly full: Times;
  /** Writing one cell of the roster into the live document, reading it again and evaluating the rules. */
  readonly cell: Times;
}

/** Columns to change in turn, each with two values that alternate. */
const CHANGES = [
  ['birth', '1975-06', '1988-11'],
  ['sex', 'male', 'female'],
  ['candidacy_kind', 'first_time', 're_election'],
  ['votes_5', 12, 30],
  ['relatives', 'Em trai: Nguyễn Văn Thử 4', 'Không'],
  ['full_name', 'Trần Thị Đổi', 'Lê Văn Đổi'],
  ['slated', ['committee'], ['committee', 'standing_committee']],
] as const;

/**
 * Measures the rules on a scheme of `people` people in the current engine. Each run does what the editor does: it
 * reads the live document and evaluates the rules.
 */
export function measureRules(
  people: number,
  runs: { readonly full: number; readonly cell: number },
): RuleTimes {
  const doc = new Y.Doc();
  writeSnapshot(doc, largeScheme(people));
  const whole = () => createJudge()(read(doc));
  const full = time(runs.full, 5, whole);
  const assessment = whole();
  const { memo, stop } = watchTypes(doc);
  const judge = createJudge();
  judge(read(doc, memo));
  const roster = doc.getMap(tableRoot('roster'));
  const cell = time(runs.cell, 20, (i) => {
    const [column, one, other] = CHANGES[i % CHANGES.length] ?? CHANGES[0];
    const row = `r${(i * 37) % people}`;
    const current = (roster.get(row) as Y.Map<unknown> | undefined)?.get(`c:${column}`);
    setCell(roster, row, column, JSON.stringify(current) === JSON.stringify(one) ? other : one);
    judge(read(doc, memo));
  });
  stop();
  const { clauseResults, outcomes, findings } = assessment;
  return {
    people,
    clauses: clauseResults.length,
    outcomes: outcomes.length,
    findings: findings.length,
    full,
    cell,
  };
}

function read(doc: Y.Doc, memo?: ReturnType<typeof watchTypes>['memo']): Snapshot {
  const snapshot = readSnapshot(doc, memo);
  if (!snapshot) throw new Error('The benchmark wrote a scheme that cannot be read');
  return snapshot;
}

/** Times `run`, after `before` runs that do not count. */
function time(runs: number, before: number, run: (i: number) => unknown): Times {
  for (let i = 0; i < before; i += 1) run(i);
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const from = performance.now();
    run(before + i);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}
