import type { MessageKey } from '@schemes/messages/vi/catalogue';

/** What a field is, of which the browser says that it may not be sent as it is. */
export interface TroubledField {
  readonly validity: Partial<ValidityState>;
  readonly type: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
}

type Trouble = readonly [key: MessageKey, params?: Readonly<Record<string, string | number>>];

/** The words for a field that may not be sent, instead of the browser's, which are in the language of the browser. */
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
