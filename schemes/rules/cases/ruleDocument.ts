import { type Source, tableOfSource } from '../../checks/view/DependencyTracker';
import type { Clause } from '../../clauses/clause';
import { EDITION } from '../../clauses/edition';
import { messageKeyOf } from '../../messages/messageKeyOf';
import { hasMessage, t } from '../../messages/t';
import type { CellRef, Outcome } from '../../model/findings/finding';
import type { Snapshot } from '../../model/scheme/snapshot';
import { codeOf } from '../../model/tables/tableCodes';
import type { TableTypeId } from '../../model/tables/tableType';
import { type RuleBook, rulesOfEdition } from '../../packs/editions';
import { citeProvision } from '../../provisions/citeProvision';
import { inForceOn, replacementOn } from '../../provisions/inForce';
import { provision } from '../../provisions/provisions';
import { earliestRead } from '../../provisions/sourcesReadOn';
import { ALL_CASES } from './allCases';
import { assessedCase } from './assessedCase';

/** What a run of all cases shows about one clause. */
interface ClauseRun {
  /** Codes of the findings that it gave. */
  readonly codes: Set<string>;
  /** Facts and columns that it read or pointed at. */
  readonly inputs: Set<string>;
}

/** Number of sentences that are printed for one clause. */
const MAX_SENTENCES = 3;

const CONFIDENCE: Readonly<Record<Clause['confidence'], string>> = {
  confirmed: 'confirmed in the signed text',
  reported: 'reported by press and portals; signed text not read',
  believed: 'only believed: from memory, not confirmed',
};

/**
 * The content of `docs/rules.md` on the day `today` (`YYYY-MM-DD`): every clause of the current rule book by pack, with its sentences in Vietnamese,
 * parameters, provisions, confidence, severity, inputs, whether its provisions are in force, and the day on which our sources
 * were last read for them. Sentences and inputs are those that occur in a run of all cases.
 */
export function ruleDocument(today: string): string {
  const book = rulesOfEdition(EDITION);
  const shown = runCases();
  const rules = new Set(
    [...book.common, ...book.packs.flatMap(({ clauses }) => clauses)].map((clause) => clause.rule),
  );
  return [
    `# Rules of edition ${EDITION}`,
    '',
    'Made from the packs by `npm run docs:rules`; a unit test compares the two. Do not edit it by hand.',
    `${rules.size} rules. One line is one clause; several may share an id. Sentences are the ones a reader sees, with the clause’s own`,
    'numbers; `…` stands for what the scheme gives. Severity: mandatory blocks approval, target asks for an explanation,',
    'information informs. An empty scope is every level. “In force” says what has become of the provisions of a clause by',
    `${today}; “last confirmed” is the day on which our sources were last read for them.`,
    '',
    ...table(
      'Every pack',
      'Arithmetic and impossible cells, asked whatever the term.',
      book.common,
      shown,
      today,
    ),
    ...packTables(book, shown, today),
  ].join('\n');
}

function packTables(book: RuleBook, shown: ReadonlyMap<Clause, ClauseRun>, today: string): readonly string[] {
  return book.packs.flatMap(({ id, version, term, from, base, clauses }) => {
    const about = `Term ${term}, version ${version}, congresses from ${from}. Base: ${cite(base)}.`;
    return table(`Pack \`${id}\``, about, clauses, shown, today);
  });
}

function table(
  title: string,
  about: string,
  clauses: readonly Clause[],
  shown: ReadonlyMap<Clause, ClauseRun>,
  today: string,
): readonly string[] {
  const lines = clauses.map((clause) => {
    const { codes, inputs } = shown.get(clause) ?? { codes: new Set<string>(), inputs: new Set<string>() };
    const cells = [
      clause.rule,
      scopeOf(clause),
      statementsOf(clause, codes).join('<br>'),
      parametersOf(clause),
      clause.provisions.map(cite).join('; ') || 'arithmetic',
      clause.provisions.length === 0 && clause.confidence === 'confirmed'
        ? 'needs no text'
        : CONFIDENCE[clause.confidence],
      clause.severity,
      [...inputs].sort().join(', '),
      forceOf(clause, today),
      earliestRead(clause.provisions) ?? '',
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    `## ${title}`,
    '',
    about,
    '',
    '| Rule | Level and scope | Statement | Parameters | Provision | Confidence | Severity | Inputs | In force | Last confirmed |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
  ];
}

/** What has become of the provisions of a clause by a day. */
function forceOf({ provisions }: Clause, today: string): string {
  if (provisions.length === 0) return '';
  const applying = inForceOn(provisions, today);
  const replaced = applying.flatMap((id) => {
    const next = replacementOn(id, today);
    return next ? [{ id, next }] : [];
  });
  if (replaced.length === 0) return 'yes';
  const unread = replaced.every(({ next }) => next.isUnread);
  const what = replaced.map(({ id, next }) => `${cite(id)} → ${citeProvision(next)}`).join('; ');
  if (unread) return `yes, as far as known; successor not read: ${what}`;
  return replaced.length < applying.length ? `in part: ${what}` : `no: ${what}`;
}

function cite(id: string): string {
  const found = provision(id);
  return found ? citeProvision(found) : id;
}

function scopeOf({ scope }: Clause): string {
  const parts = Object.entries(scope ?? {}).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (key === 'levels') return [(value as readonly string[]).join(', ')];
    return [`${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`];
  });
  return parts.join('; ');
}

function parametersOf({ check }: Clause): string {
  const { kind, ...parameters } = check as { readonly kind: string } & Record<string, unknown>;
  const written = Object.entries(parameters).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key} ${parameterText(key, value)}`],
  );
  return [`\`${kind}\``, ...written].join('; ');
}

function parameterText(key: string, value: unknown): string {
  if (key === 'table') return codeOf(value as TableTypeId);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The sentences of a clause, one for each code. Sentences for the worst case are omitted if there are others. */
function statementsOf(clause: Clause, codes: ReadonlySet<string>): readonly string[] {
  const check = clause.check as unknown as Readonly<Record<string, unknown>>;
  const plain = [...codes].sort().filter((code) => !/\.(worst|past)$/.test(code) || codes.size === 1);
  const words = plain.flatMap((code) => {
    const key = messageKeyOf(`finding.${code}`);
    if (!hasMessage(key)) return [];
    const filled = Object.fromEntries(
      [...t('vi', key).matchAll(/\{(\w+)(?:\.\.(\w+))?\}/g)].flatMap(([, ...names]) =>
        names.filter((name) => name !== undefined).map((name) => [name, shown(check[name])]),
      ),
    );
    return [t('vi', key, filled)];
  });
  return words.length <= MAX_SENTENCES
    ? words
    : [...words.slice(0, MAX_SENTENCES), `(… ${words.length - MAX_SENTENCES} câu tương tự)`];
}

/** The value of a placeholder: the parameter of the check, or `…` if only a scheme can give the value. */
function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '…';
}

function runCases(): ReadonlyMap<Clause, ClauseRun> {
  const shown = new Map<Clause, ClauseRun>();
  for (const ruleCase of ALL_CASES) {
    const { snapshot, assessment } = assessedCase(ruleCase);
    for (const { clause, outcomes, reads } of assessment.clauseResults) {
      const { codes, inputs } = shown.get(clause) ?? { codes: new Set<string>(), inputs: new Set<string>() };
      shown.set(clause, { codes, inputs });
      if (outcomes.length === 0) continue;
      for (const source of reads.sources) inputs.add(inputName(source));
      for (const outcome of outcomes) {
        if (outcome.kind === 'finding') codes.add(outcome.finding.code);
        for (const ref of refsOf(outcome)) for (const input of inputOf(snapshot, ref)) inputs.add(input);
      }
    }
  }
  for (const { inputs } of shown.values()) {
    for (const input of [...inputs]) if (input.includes('.')) inputs.delete(input.split('.')[0] ?? '');
  }
  return shown;
}

/** The name of a source. A table is named by its code, because the id `leavers` is also the key of a fact. */
function inputName(source: Source): string {
  const type = source === 'people' ? 'roster' : tableOfSource(source);
  return type === null ? source : codeOf(type);
}

function refsOf(outcome: Outcome): readonly CellRef[] {
  if (outcome.kind === 'undecided') return outcome.needs;
  return outcome.kind === 'met' ? [outcome.at] : [outcome.finding.at, ...outcome.finding.also];
}

function inputOf(snapshot: Snapshot, { section, table: id, column, fact }: CellRef): readonly string[] {
  if (fact !== undefined) return [fact];
  const found = snapshot.sections
    .find((candidate) => candidate.id === section)
    ?.tables.find((candidate) => candidate.id === id);
  if (!found) return ['sections'];
  const code = codeOf(found.type);
  return column === undefined ? [code] : [`${code}.${column}`];
}
