import { checkCell } from '@schemes/model/cells/cell';
import { type Refused, refuse } from '@schemes/policy/Result';

/** Refuses a form for one of its fields. */
export function badForm(where: string): Refused {
  return refuse({ code: 'refusal.badForm', params: { where } });
}

/** Whether a text is one line of clean letters, not longer than this. */
export function isLine(text: string, maxLength: number): boolean {
  return !text.includes('\n') && checkCell({ key: 'line', kind: 'text', maxLength }, text) === null;
}
