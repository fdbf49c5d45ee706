import type { Severity } from '@schemes/model/findings/finding';
import { Icon, type IconName } from '../ui/Icon';
import { useT } from '../ui/LangContext';

/** Icon and colour of each severity; always shown with its word. */
const SEVERITY_SIGNS: Readonly<Record<Severity, { readonly icon: IconName; readonly tone: string }>> = {
  mandatory: { icon: 'alert', tone: 'bad' },
  target: { icon: 'target', tone: 'warn' },
  information: { icon: 'info', tone: 'info' },
};

/** A severity as icon and word. */
export function FindingSeverity({ severity }: { readonly severity: Severity }) {
  const t = useT();
  const sign = SEVERITY_SIGNS[severity];
  return (
    <span className={`severity ${sign.tone}`}>
      <Icon name={sign.icon} />
      {t(`severity.${severity}`)}
    </span>
  );
}
