import { formatWhen } from '@schemes/messages/formatWhen';
import type { StepEntry } from '@schemes/model/steps/steps';
import type { StepKeeper } from '../../context/Steps';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { type EntryDifference, entryDifferences } from './entryDifferences';

interface StepConflictProps {
  readonly mine: StepEntry;
  readonly theirs: StepEntry;
  /** Who saved the other version, and when. */
  readonly keeper: StepKeeper | null;
  readonly busy: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/**
 * Shows two versions of a step side by side, when somebody else has saved it in the meantime, and asks which one to
 * keep.
 */
export function StepConflict({ mine, theirs, keeper, busy, onMine, onTheirs }: StepConflictProps) {
  const t = useT();
  const lang = useLang();
  const name = keeper?.by.name ?? '';
  const shown = (value: string) =>
    value === ''
      ? t('steps.blank')
      : value === 'yes' || value === 'no'
        ? t(`choice.is_local.${value}`)
        : value;
  const field = ({ field: what, name: whose }: EntryDifference) => {
    const label =
      what === 'date'
        ? t('steps.date')
        : what === 'votes'
          ? t('steps.votes')
          : what === 'listed'
            ? t('steps.listed')
            : t(`stepCount.${what}`);
    return whose === null ? label : `${whose}: ${label}`;
  };
  return (
    <section
      className="steps-conflict stack"
      aria-label={t('refusal.stepChanged', { name })}
      data-steps-conflict
    >
      <Note tone="warn">{t('refusal.stepChanged', { name })}</Note>
      <div className="scroll-box">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('steps.differences', { n: entryDifferences(mine, theirs).length })}</th>
              <th scope="col">{t('steps.mine')}</th>
              <th scope="col">
                {t('steps.theirs', { name, when: keeper ? formatWhen(lang, keeper.at) : '' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {entryDifferences(mine, theirs).map((one) => (
              <tr key={`${one.field} ${one.name ?? ''}`}>
                <th scope="row">{field(one)}</th>
                <td className="number">{shown(one.mine)}</td>
                <td className="number">{shown(one.theirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <button type="button" className="button" disabled={busy} onClick={onMine}>
          {t('steps.keepMine')}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {t('steps.takeTheirs')}
        </button>
      </div>
    </section>
  );
}
