import { undecidedRules } from '@schemes/rules/assessment/undecidedRules';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import type { Judged } from '../live/findingsStore';

interface NothingFoundProps {
  readonly judged: Judged;
  /** The section; null for the whole scheme. */
  readonly section: string | null;
}

/** Says that nothing was found; green only if every rule could be judged. Renders nothing if no rule pack applies. */
export function NothingFound({ judged, section }: NothingFoundProps) {
  const t = useT();
  const { pack, outcomes } = judged.verdicts;
  if (!pack) return null;
  const undecided = outcomes.filter(
    (outcome) =>
      outcome.kind === 'undecided' &&
      (section === null || outcome.needs.length === 0 || outcome.needs.some((at) => at.section === section)),
  );
  const n = undecidedRules(undecided).length;
  if (n > 0) {
    return (
      <p className="checks-unsure">
        {t(section === null ? 'checks.noneDecided' : 'checks.noneDecidedHere', { n })}
      </p>
    );
  }
  return (
    <p className="checks-none">
      <Icon name="check" />
      {t(section === null ? 'checks.none' : 'checks.noneHere')}
    </p>
  );
}
