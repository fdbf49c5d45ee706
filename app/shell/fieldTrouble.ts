import type { MessageKey } from '@schemes/messages/vi/catalogue';

/** The properties of a field that the browser reports as invalid. */
export interface TroubledField {
  readonly validity: Partial<ValidityState>;
  readonly type: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
}

type Trouble = readonly [key: MessageKey, params?: Readonly<Record<string, string | number>>];

/** The message for an invalid field, in place of the browser's message, which is in the browser's language. */
export function fieldTrouble({ validity, type, minLength, maxLength, min, max }: TroubledField): Trouble {
  if (validity.valueMissing) {
    if (type === 'file') return ['invalid.file'];
    if (type === 'checkbox') return ['invalid.checkbox'];
    return [type === 'select-one' || type === 'radio' ? 'invalid.choice' : 'invalid.missing'];
  }
  if (validity.tooShort) return ['invalid.tooShort', { n: minLength ?? 1 }];
  if (validity.tooLong) return ['invalid.tooLong', { n: maxLength ?? 1 }];
  if (validity.rangeUnderflow) return ['invalid.tooSmall', { n: min ?? '' }];
  if (validity.rangeOverflow) return ['invalid.tooLarge', { n: max ?? '' }];
  return [validity.badInput ? 'invalid.number' : 'invalid.form'];
}
