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
  /** Digest of the content that a section had. */
  readonly digest: string | undefined;
}

/** The details of a line of the history. Codes and hashes are folded. */
export function HistoryNote(props: HistoryNoteProps) {
  const t = useT();
  const { note = '', waiver, digest } = props;
  const hash = waiver ? undefined : HASH.exec(note)?.[0];
  const codes = [
    ...(waiver ? [t('rules.code', { rule: waiver.rule })] : []),
    ...(hash ? [`SHA-256 ${hash}`] : []),
    ...(digest ? [`${t('history.ofContent')} ${digest}`] : []),
  ];
  return (
    <>
      <Sentence {...props} hash={hash} />
      {codes.length > 0 && (
        <details className="quiet small">
          <summary>{t('form.details')}</summary>
          {codes.map((code) => (
            <div key={code} className="hash">
              {code}
            </div>
          ))}
        </details>
      )}
    </>
  );
}

interface SentenceProps extends HistoryNoteProps {
  /** The hash that the note ends with; it is shown separately. */
  readonly hash: string | undefined;
}

/** The details as a sentence: the decision behind a waiver, a new title, a reason, the name of a file. */
function Sentence({ note = '', waiver, rules, title, added, people, step, hash }: SentenceProps) {
  const t = useT();
  const lang = useLang();
  if (title !== undefined) return <>{t('history.renamed', { title })}</>;
  if (added) return <>{t('history.template', { titles: added.join('; ') })}</>;
  if (people) return <>{t('history.people', { names: people.join(', ') })}</>;
  if (rules) return <>{rulesInForceText(lang, 'history.rules', rules)}</>;
  if (waiver) {
    const { number, date, issuer } = waiver.decision;
    const day = writeDate(date);
    return <>{t('history.waiver', { number, date: day, issuer })}</>;
  }
  const at = step === undefined ? null : readStepKey(step);
  if (at) return <>{`${t(`stepGroup.${at.group}`)}, ${t('step.n', { n: at.step })}`}</>;
  return <>{hash ? note.replace(`SHA-256 ${hash}`, '').replace(/[,\s]+$/, '') : note}</>;
}
