import type { OpenFindings } from '../context/SchemeCard';
import { Icon } from './Icon';
import { useSay } from './LangContext';

/** Open findings by severity, each with its sign and word. Green only for a scheme that was checked through. */
export function FindingCounts({ mandatory, target, undecided, checked }: OpenFindings) {
  const say = useSay();
  return (
    <div className="chips">
      {mandatory > 0 && (
        <span className="chip bad">
          <Icon name="alert" />
          {say('findings.mandatory', { n: mandatory })}
        </span>
      )}
      {target > 0 && (
        <span className="chip warn">
          <Icon name="target" />
          {say('findings.target', { n: target })}
        </span>
      )}
      {!checked && <span className="chip">{say('findings.unchecked')}</span>}
      {checked && undecided > 0 && (
        <span className="chip">{say('findings.undecided', { n: undecided })}</span>
      )}
      {checked && mandatory + target + undecided === 0 && (
        <span className="chip good">
          <Icon name="check" />
          {say('findings.none')}
        </span>
      )}
    </div>
  );
}
