import type { SectionState } from '@schemes/model/scheme/sectionStatus';
import type { IconName } from '../ui/Icon';

/** Icon and colour of each section state; always shown with its word. */
export const STATE_SIGNS: Readonly<Record<SectionState, { readonly icon: IconName; readonly tone: string }>> =
  {
    drafting: { icon: 'pencil', tone: '' },
    submitted: { icon: 'clock', tone: 'info' },
    returned: { icon: 'back', tone: 'warn' },
    approved: { icon: 'lock', tone: 'good' },
  };
