import type { Severity } from '@schemes/model/finding';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { SEVERITY_SIGNS } from './severitySigns';

/** A severity as sign and word. */
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
