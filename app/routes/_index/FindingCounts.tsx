import type { OpenFindings } from '../../context/SchemeCard';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';

/**
 * Open findings by severity, each with icon and word. Green only if a rule pack is chosen, every rule is judged and
 * nothing was found.
 */
export function FindingCounts({ mandatory, target, undecided, toFill, checked }: OpenFindings) {
  const t = useT();
  return (
    <div className="chips">
      {mandatory > 0 && (
        <span className="chip bad">
          <Icon name="alert" />
          {t('findings.mandatory', { n: mandatory })}
        </span>
      )}
      {target > 0 && (
        <span className="chip warn">
          <Icon name="target" />
          {t('findings.target', { n: target })}
        </span>
      )}
      {toFill > 0 && <span className="chip">{t('findings.toFill', { n: toFill })}</span>}
      {!checked && <span className="chip">{t('findings.unchecked')}</span>}
      {checked && undecided > 0 && <span className="chip">{t('findings.undecided', { n: undecided })}</span>}
      {checked && mandatory + target + undecided + toFill === 0 && (
        <span className="chip good">
          <Icon name="check" />
          {t('findings.none')}
        </span>
      )}
    </div>
  );
}
