import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Waiver } from '@schemes/model/findings/waiver';
import { readStepKey } from '@schemes/model/steps/steps';
import { writeDate } from '@schemes/words/writeDate';
import { rulesInForceText } from '../../naming/rulesInForceText';
import { useLang, useT } from '../../ui/LangContext';

const HASH = /\b[0-9a-f]{64}\b/;

interface HistoryNoteProps {
  readonly note: string | undefined;
  readonly waiver: Waiver | undefined;
  readonly rules: RulesInForce | undefined;
  /** The scheme's new title. */
  readonly title: string | undefined;
  /** Titles of the sections and tables added from a newer version of the template. */
  readonly added: readonly string[] | undefined;
  /** Names of the people to whom the scheme was restricted. */
  readonly people: readonly string[] | undefined;
  /** One of the five steps. */
  readonly step: string | undefined;
}

/** The details of a line of the history: the decision behind a waiver, a reason, a file with its hash. */
export function HistoryNote({ note = '', waiver, rules, title, added, people, step }: HistoryNoteProps) {
  const t = useT();
  const lang = useLang();
  if (title !== undefined) return <>{t('history.renamed', { title })}</>;
  if (added) return <>{t('history.template', { titles: added.join('; ') })}</>;
  if (people) return <>{t('history.people', { names: people.join(', ') })}</>;
  if (rules) return <>{rulesInForceText(lang, 'history.rules', rules)}</>;
  if (waiver) {
    const { number, date, issuer } = waiver.decision;
    const day = writeDate(date);
    return (
      <>
        {t('history.waiver', { number, date: day, issuer })}
        <details className="quiet small">
          <summary>{t('form.details')}</summary>
          {t('rules.code', { rule: waiver.rule })}
        </details>
      </>
    );
  }
  const at = step === undefined ? null : readStepKey(step);
  if (at) return <>{`${t(`stepGroup.${at.group}`)}, ${t('step.n', { n: at.step })}`}</>;
  const hash = HASH.exec(note)?.[0];
  if (!hash) return <>{note}</>;
  return (
    <>
      {note.replace(`SHA-256 ${hash}`, '').replace(/[,\s]+$/, '')}
      <details className="quiet small">
        <summary>{t('form.details')}</summary>
        <span className="hash">SHA-256 {hash}</span>
      </details>
    </>
  );
}
