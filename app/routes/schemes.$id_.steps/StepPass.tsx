import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';

/** Whether a name passed a step, as icon and word; renders nothing while a number is missing. */
export function StepPass({ passed, listed }: { readonly passed: boolean | null; readonly listed?: boolean }) {
  const t = useT();
  if (passed === null) return null;
  if (passed && listed) return <span className="steps-pass quiet">{t('steps.listed')}</span>;
  return (
    <span className={passed ? 'steps-pass good' : 'steps-pass bad'}>
      <Icon name={passed ? 'check' : 'cross'} />
      {t(passed ? 'steps.yes' : 'steps.no')}
    </span>
  );
}
