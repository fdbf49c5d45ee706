import { runCheck } from '../../checks/runCheck';
import { type CheckResult, undecided } from '../../checks/view/CheckResult';
import { DependencyTracker, type ResultsByPerson, type Source } from '../../checks/view/DependencyTracker';
import { inScope } from '../../checks/view/inScope';
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

/** Judges one snapshot after another: docs/decisions on the incremental judge. */
export type Judge = (snapshot: Snapshot) => Assessment;

/** The same in steps, a clause in each, for a page that has letters to show between them. To be taken to its end. */
export type JudgeInSteps = (snapshot: Snapshot) => Generator<void, Assessment, void>;

interface Kept {
  readonly clauseResult: ClauseResult;
  readonly results: readonly CheckResult[];
  readonly said: ResultsByPerson;
  /** What each source the clause read held then. */
  readonly held: readonly (readonly [Source, unknown])[];
}

/** The clauses as last put together, and from what: clauses are known by their identity. */
interface InForce {
  readonly book: RuleBook;
  readonly pack: Pack | null;
  readonly layers: readonly LayerSetting[];
  /** Day of the congress: of a clause's provisions those in force then are named. */
  readonly day: unknown;
  readonly clauses: readonly Clause[];
}

const NO_LAYERS: readonly LayerSetting[] = [];

/**
 * A judge that keeps what each clause said with what it read, and asks a clause again only when one of these has
 * changed. For any sequence of snapshots it says what `validate` says of each; sharing unchanged tables, rows and
 * narratives between snapshots (`readSnapshot` with a memo) is what makes it quick. `bookOf` is asked for the rule
 * book of an edition, so that one may be tried that no scheme was begun under.
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

/** `createJudge` that stops after each clause. A clauseResult that was begun is finished before the next is asked for. */
export function createJudgeInSteps(bookOf: (edition: string) => RuleBook = rulesOfEdition): JudgeInSteps {
  const memo = new ViewMemo();
  const reads = new DependencyTracker();
  let frame = '';
  let kept = new Map<Clause, Kept>();
  let inForce: InForce | null = null;
  return function* (snapshot) {
    const book = bookOf(snapshot.edition);
    const pack = packOf(book, snapshot.facts, snapshot.term);
    const view = viewScheme(snapshot, pack, editionTerms(snapshot.edition), memo, reads);
    const layers = snapshot.layers ?? NO_LAYERS;
    const day = snapshot.facts.congress_date;
    const sameRules = inForce?.book === book && inForce.pack === pack && inForce.layers === layers;
    if (!inForce || !sameRules || inForce.day !== day) {
      inForce = { book, pack, layers, day, clauses: citedOn(clausesInForce(book, pack, layers), day) };
    }
    const { clauses } = inForce;
    const now = frameOf(view);
    const before = now === frame ? kept : new Map<Clause, Kept>();
    frame = now;
    kept = new Map();
    const clauseResults: ClauseResult[] = [];
    for (const clause of clauses) {
      yield;
      const entry = judgeAgain(before.get(clause), clause, view, memo, reads);
      kept.set(clause, entry);
      clauseResults.push(entry.clauseResult);
    }
    const outcomes = clauseResults.flatMap((clauseResult) => clauseResult.outcomes);
    const findings = outcomes.flatMap((outcome) => (outcome.kind === 'finding' ? [outcome.finding] : []));
    return { pack, clauseResults, outcomes, findings: inReadingOrder(findings, snapshot) };
  };
}

/** What every rule may read without its being noted. */
function frameOf({ pack, level, place, merged, appointed, snapshot: { term, edition } }: SchemeView): string {
  return [pack?.id, level, place, merged, appointed, term, edition].join('|');
}

/** What was said last, where it still holds; else the clause is asked, of those people alone who are the only change. */
function judgeAgain(
  old: Kept | undefined,
  clause: Clause,
  view: SchemeView,
  memo: ViewMemo,
  reads: DependencyTracker,
): Kept {
  const changed = old?.held.filter(([source, value]) => memo.valueOf(source) !== value);
  if (old && changed?.length === 0) return old;
  const isOnlyPeople = changed?.every(([source]) => source === 'people');
  if (isOnlyPeople) reads.begin(old?.clauseResult.reads, old?.said);
  else reads.begin();
  const results = judge(clause, view);
  const notes = reads.dependencies();
  const outcomes = results.map((result, i) =>
    old && old.results[i] === result ? (old.clauseResult.outcomes[i] as Outcome) : toOutcome(clause, result),
  );
  return {
    results,
    said: reads.personResults(),
    clauseResult: { clause, outcomes, reads: notes },
    held: [...notes.sources].map((source) => [source, memo.valueOf(source)]),
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
