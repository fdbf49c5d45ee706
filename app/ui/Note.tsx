import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

type Tone = 'bad' | 'warn' | 'good' | 'plain';

const ICONS: Readonly<Record<Tone, IconName>> = { bad: 'alert', warn: 'alert', good: 'check', plain: 'info' };

/** A highlighted sentence. Tone `bad` is announced to screen readers at once. */
export function Note({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <div className={`note ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
