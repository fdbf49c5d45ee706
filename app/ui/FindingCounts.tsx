import { Icon } from './Icon';
import { useSay } from './LangContext';

interface FindingCountsProps {
  readonly mandatory: number;
  readonly target: number;
}

/** Open findings by severity, each with its sign and word. */
export function FindingCounts({ mandatory, target }: FindingCountsProps) {
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
      {mandatory + target === 0 && (
        <span className="chip good">
          <Icon name="check" />
          {say('findings.none')}
        </span>
      )}
    </div>
  );
}
