import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import { ruleText } from '@schemes/messages/ruleText';
import { type MessageKey, t } from '@schemes/messages/t';
import type { Finding } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { provision } from '@schemes/provisions/provisions';
import { explained } from '@schemes/rules/assessment/explained';
import { type MissingInput, notJudged } from '@schemes/rules/assessment/notJudged';
import { openFindings } from '@schemes/rules/assessment/openFindings';
import { type Assessment, validate } from '@schemes/rules/judge/validate';
import { examineCommand, isOfficeFile } from './examineCommand';
import { EXIT, type ExitCode } from './exit';
import { parseSnapshotFile, readInputFile } from './readSnapshotFile';
import type { Terminal } from './terminal';

/**
 * `de-an validate`: prints the findings of a snapshot, or examines a .docx or .xlsx. Exits with `refused` when a mandatory
 * finding is not waived, or when something in the file must be corrected.
 */
export async function validateCommand(file: string, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const bytes = await readInputFile(file, terminal);
  if (!bytes) return EXIT.badInput;
  if (isOfficeFile(bytes)) return examineCommand(file, bytes, json, terminal);
  const snapshot = parseSnapshotFile(file, bytes, terminal);
  if (!snapshot) return EXIT.badInput;
  const verdicts = validate(snapshot);
  if (json) terminal.out(JSON.stringify(asJson(snapshot, verdicts, terminal), null, 2));
  else printSentences(snapshot, verdicts, terminal);
  return openFindings(snapshot, verdicts.findings).length > 0 ? EXIT.refused : EXIT.well;
}

/** The published shape of `--json`: docs/command-line.md. */
function asJson(snapshot: Snapshot, verdicts: Assessment, terminal: Terminal): object {
  return {
    pack: verdicts.pack ? { id: verdicts.pack.id, version: verdicts.pack.version } : null,
    edition: snapshot.edition,
    findings: verdicts.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      cell: finding.at,
      also: finding.also,
      sentence: sentence(finding, terminal),
      computation: computation(finding, terminal),
      values: finding.params,
      provisions: finding.provisions.map((id) => {
        const found = provision(id);
        return { id, number: found?.number ?? id, date: found?.date ?? null };
      }),
      confidence: finding.confidence,
      layers: (finding.origins ?? []).map(({ by: _by, ...origin }) => origin),
      waivedBy: waiverOf(snapshot, finding)?.decision ?? null,
    })),
    explanations: unexplained(snapshot, verdicts).map(({ finding, state }) => ({
      rule: finding.rule,
      cell: finding.at,
      sentence: sentence(finding, terminal),
      state,
    })),
    notJudged: notJudged(snapshot.facts, verdicts).map(({ rule, missing }) => ({
      rule,
      missing: missing.map((input) =>
        'tableType' in input ? { tableType: codeOf(input.tableType) } : input,
      ),
    })),
  };
}

function printSentences(snapshot: Snapshot, verdicts: Assessment, { lang, out }: Terminal): void {
  const { pack, findings } = verdicts;
  out(
    pack ? t(lang, 'command.pack', { pack: pack.id, edition: snapshot.edition }) : t(lang, 'command.noPack'),
  );
  for (const finding of findings) {
    const waiver = waiverOf(snapshot, finding);
    const waived = waiver ? ` (${t(lang, 'command.waived', { number: waiver.decision.number })})` : '';
    out(
      `[${t(lang, `severity.${finding.severity}`)}] ${finding.rule}${waived}: ${sentence(finding, { lang })}`,
    );
    out(`    ${computation(finding, { lang })}`);
    for (const { check, parameter, value, organisation, provision: set } of finding.origins ?? []) {
      const shown = `${parameterText(lang, { check, path: parameter })} ${formatParameter(lang, value)}`;
      const date = set.date.split('-').reverse().join('/');
      out(
        `    ${t(lang, 'command.layer', { shown, organisation, number: set.number, date, issuer: set.issuer })}`,
      );
    }
  }
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  out(
    findings.length === 0
      ? t(lang, 'command.nothing')
      : t(lang, 'command.counts', {
          mandatory: count('mandatory'),
          target: count('target'),
          information: count('information'),
        }),
  );
  for (const { finding, state } of unexplained(snapshot, verdicts)) {
    out(
      t(lang, `command.explanation.${state}`, { rule: finding.rule, finding: sentence(finding, { lang }) }),
    );
  }
  for (const [input, rules] of rulesByInput(snapshot, verdicts, lang)) {
    out(t(lang, 'command.notJudged', { input, rules: [...rules].join(', ') }));
  }
}

/** Missed targets without an explanation (giải trình), or with one written for other numbers. */
function unexplained(snapshot: Snapshot, { findings }: Assessment) {
  return explained(snapshot, findings).flatMap(({ finding, state }) =>
    state === 'written' ? [] : [{ finding, state }],
  );
}

/** The missing data in the reader's language, each item once, with the rules that need it. */
function rulesByInput(
  snapshot: Snapshot,
  verdicts: Assessment,
  lang: Terminal['lang'],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byInput = new Map<string, Set<string>>();
  for (const { rule, missing } of notJudged(snapshot.facts, verdicts)) {
    for (const input of missing) {
      const name = inputName(snapshot, input, lang);
      byInput.set(name, (byInput.get(name) ?? new Set()).add(rule));
    }
  }
  return byInput;
}

function inputName(snapshot: Snapshot, input: MissingInput, lang: Terminal['lang']): string {
  if ('fact' in input) return t(lang, `fact.${input.fact}` as MessageKey);
  if ('part' in input || ('step' in input && input.step !== undefined)) return t(lang, 'command.steps');
  if ('tableType' in input) return t(lang, 'command.table', { table: codeOf(input.tableType) });
  const section = snapshot.sections.find(({ id }) => id === input.section);
  const table = section?.tables.find(({ id }) => id === input.table);
  if (!table) return section?.title ?? input.section;
  const column = input.column && t(lang, `column.${table.type}.${input.column}` as MessageKey);
  if (!column) return t(lang, 'command.table', { table: codeOf(table.type) });
  return t(lang, 'command.column', { table: codeOf(table.type), column });
}

function sentence(finding: Finding, { lang }: Pick<Terminal, 'lang'>): string {
  return ruleText(lang, `finding.${finding.code}`, finding.params);
}

function computation(finding: Finding, { lang }: Pick<Terminal, 'lang'>): string {
  return ruleText(lang, `how.${finding.how}`, finding.params);
}

function waiverOf(snapshot: Snapshot, finding: Finding) {
  const key = findingKey(finding);
  return snapshot.waivers.find((waiver) => waiver.finding === key);
}
