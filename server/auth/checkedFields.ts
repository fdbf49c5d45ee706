import { checkCell } from '@schemes/model/cells/cell';
import { type Refused, refuse } from '@schemes/policy/Result';

/** Refuses a form for one of its fields. */
export function badForm(where: string): Refused {
  return refuse({ code: 'refusal.badForm', params: { where } });
}

/** Whether a text is a single line of 1 to `maxLength` characters, in NFC and without control characters. */
export function isLine(text: string, maxLength: number): boolean {
  return !text.includes('\n') && checkCell({ key: 'line', kind: 'text', maxLength }, text) === null;
}
