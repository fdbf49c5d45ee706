import { Icon } from '../ui/Icon';
import { useSay } from '../ui/LangContext';

/** Whether a name passed a step, as a sign with its word; nothing while a number is missing. */
export function StepPass({ passed, listed }: { readonly passed: boolean | null; readonly listed?: boolean }) {
  const say = useSay();
  if (passed === null) return null;
  if (passed && listed) return <span className="steps-pass quiet">{say('steps.listed')}</span>;
  return (
    <span className={passed ? 'steps-pass good' : 'steps-pass bad'}>
      <Icon name={passed ? 'check' : 'cross'} />
      {say(passed ? 'steps.yes' : 'steps.no')}
    </span>
  );
}
