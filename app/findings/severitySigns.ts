import type { Severity } from '@schemes/model/findings/finding';
import type { IconName } from '../ui/Icon';

/** Icon and colour of each severity; always shown with its word. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, { readonly icon: IconName; readonly tone: string }>> =
  {
    mandatory: { icon: 'alert', tone: 'bad' },
    target: { icon: 'target', tone: 'warn' },
    information: { icon: 'info', tone: 'info' },
  };
