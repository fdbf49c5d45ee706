import { runCheck } from '../../checks/runCheck';
import { type CheckResult, undecided } from '../../checks/view/CheckResult';
import { DependencyTracker, type ResultsByPerson, type Source } from '../../checks/view/DependencyTracker';
import { inScope } from '../../checks/view/inScope';
import { outsideScope } from '../../checks/view/outsideScope';
import { type SchemeView, viewScheme } from '../../checks/view/SchemeView';
import { ViewMemo } from '../../checks/view/ViewMemo';
import type { Clause } from '../../clauses/clause';
import type { Pack } from '../../clauses/pack';
import { clausesInForce } from '../../layers/clausesInForce';
import { type Finding, type Outcome, SEVERITIES } from '../../model/findings/finding';
import type { LayerSetting } from '../../model/findings/layerSetting';
import type { Snapshot } from '../../model/scheme/snapshot';
import { packOf } from '../../packs/choosePack';
import { citedOn } from '../../packs/citedOn';
import { type RuleBook, rulesOfEdition } from '../../packs/editions';
import { editionTerms } from '../../packs/editionTerms';
import type { Assessment, ClauseResult } from '../assessment/assessment';

/** Judges successive snapshots (decision 0009). */
export type Judge = (snapshot: Snapshot) => Assessment;

/**
 * A `Judge` that yields before each clause, so that a page can render keystrokes in between. Each generator must be run
 * to its end.
 */
export type JudgeInSteps = (snapshot: Snapshot) => Generator<void, Assessment, void>;

/** The last results of one clause, with the values that it read. */
interface JudgedClause {
  readonly clauseResult: ClauseResult;
  readonly results: readonly CheckResult[];
  readonly resultsByPerson: ResultsByPerson;
  /** Each source that the clause read, with its value at that time. */
  readonly valuesRead: readonly (readonly [Source, unknown])[];
}

/**
 * The clauses in force and the inputs from which they are built. They are rebuilt only when an input changes, because results
 * are cached by clause object.
 */
interface InForce {
  readonly book: RuleBook;
  readonly pack: Pack | null;
  readonly layers: readonly LayerSetting[];
  /** Day of the congress. A clause cites those of its provisions that are in force on this day. */
  readonly day: unknown;
  readonly clauses: readonly Clause[];
}

const NO_LAYERS: readonly LayerSetting[] = [];

/**
 * Creates a judge that caches the results of each clause and runs a clause again only when something that it read has
 * changed. For every snapshot it returns the same as `validate`. It is fast if snapshots share unchanged tables, rows
 * and narratives (`readSnapshot` with a memo). `bookOf`: returns the rule book of an edition; tests replace it.
 */
export function createJudge(bookOf: (edition: string) => RuleBook = rulesOfEdition): Judge {
  const inSteps = createJudgeInSteps(bookOf);
  return (snapshot) => {
    const steps = inSteps(snapshot);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };
}

/** Like `createJudge`, but yields before each clause. Finish one assessment before the next one begins. */
export function createJudgeInSteps(bookOf: (edition: string) => RuleBook = rulesOfEdition): JudgeInSteps {
  const memo = new ViewMemo();
  const tracker = new DependencyTracker();
  let sharedInputs = '';
  let judged = new Map<Clause, JudgedClause>();
  let inForce: InForce | null = null;
  return function* (snapshot) {
    const book = bookOf(snapshot.edition);
    const pack = packOf(book, snapshot.facts, snapshot.term);
    const view = viewScheme(snapshot, pack, editionTerms(snapshot.edition), memo, tracker);
    const layers = snapshot.layers ?? NO_LAYERS;
    const day = snapshot.facts.congress_date;
    const sameRules = inForce?.book === book && inForce.pack === pack && inForce.layers === layers;
    if (!inForce || !sameRules || inForce.day !== day) {
      inForce = { book, pack, layers, day, clauses: citedOn(clausesInForce(book, pack, layers), day) };
    }
    const { clauses } = inForce;
    const currentInputs = sharedInputsOf(view);
    const previous = currentInputs === sharedInputs ? judged : new Map<Clause, JudgedClause>();
    sharedInputs = currentInputs;
    judged = new Map();
    const clauseResults: ClauseResult[] = [];
    for (const clause of clauses) {
      yield;
      const entry = judgeClause(previous.get(clause), clause, view, memo, tracker);
      judged.set(clause, entry);
      clauseResults.push(entry.clauseResult);
    }
    const outcomes = clauseResults.flatMap((clauseResult) => clauseResult.outcomes);
    const findings = outcomes.flatMap((outcome) => (outcome.kind === 'finding' ? [outcome.finding] : []));
    return { pack, clauseResults, outcomes, findings: inReadingOrder(findings, snapshot) };
  };
}

/** The inputs that clauses read without being tracked. When one of them changes, all clauses are judged again. */
function sharedInputsOf({
  pack,
  level,
  place,
  merged,
  appointed,
  snapshot: { term, edition },
}: SchemeView): string {
  return [pack?.id, level, place, merged, appointed, term, edition].join('|');
}

/**
 * Returns the last results if nothing that the clause read has changed. Otherwise runs the clause; if only people have
 * changed, unchanged people are not judged again.
 */
function judgeClause(
  old: JudgedClause | undefined,
  clause: Clause,
  view: SchemeView,
  memo: ViewMemo,
  tracker: DependencyTracker,
): JudgedClause {
  const changed = old?.valuesRead.filter(([source, value]) => memo.valueOf(source) !== value);
  if (old && changed?.length === 0) return old;
  const onlyPeopleChanged = changed?.every(([source]) => source === 'people');
  if (onlyPeopleChanged) tracker.begin(old?.clauseResult.reads, old?.resultsByPerson);
  else tracker.begin();
  const results = judge(clause, view);
  const outside = results.length === 0 ? outsideScope(clause.scope, view) : null;
  const dependencies = tracker.dependencies();
  const outcomes = results.map((result, i) =>
    old && old.results[i] === result ? (old.clauseResult.outcomes[i] as Outcome) : toOutcome(clause, result),
  );
  return {
    results,
    resultsByPerson: tracker.personResults(),
    clauseResult: { clause, outcomes, reads: dependencies, outside },
    valuesRead: [...dependencies.sources].map((source) => [source, memo.valueOf(source)]),
  };
}

function judge(clause: Clause, view: SchemeView): readonly CheckResult[] {
  const scope = inScope(clause.scope, view);
  if (scope === false) return [];
  if (scope !== true) return [undecided(...scope)];
  return runCheck(clause.check, view);
}

function toOutcome(
  { rule, severity, provisions, confidence, origins }: Clause,
  result: CheckResult,
): Outcome {
  const layered = origins ? { origins } : {};
  switch (result.kind) {
    case 'undecided':
      return { kind: 'undecided', rule, needs: result.needs };
    case 'met':
      return {
        kind: 'met',
        rule,
        how: result.how,
        params: result.params,
        at: result.at,
        provisions,
        ...layered,
      };
    case 'broken': {
      const { code, how, params, at, also } = result;
      const finding: Finding = {
        rule,
        severity: result.severity ?? severity,
        code,
        how,
        params,
        at,
        also,
        provisions,
        confidence,
        ...layered,
      };
      return { kind: 'finding', finding };
    }
  }
}

function inReadingOrder(findings: readonly Finding[], snapshot: Snapshot): readonly Finding[] {
  const place = new Map(snapshot.sections.map((section, i) => [section.id, i]));
  const rank = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
  const section = (finding: Finding) => place.get(finding.at.section) ?? 0;
  return [...findings].sort((a, b) => rank(a) - rank(b) || section(a) - section(b));
}
